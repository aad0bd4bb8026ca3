package labscore.rulepack.check;

import java.util.List;
import labscore.condition.Span;
import labscore.evidence.Vocabulary;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;
import labscore.rulepack.expression.Words;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** Checks the head of a rule file, refuses all that a file may not declare, and adds the imports. */
final class PackageCheck {

    private static final String BASE_IMPORTS = "import labscore.evidence.Evidence; import labscore.evidence.Lab; "
            + "import labscore.evidence.Status; import labscore.evidence.EvidenceDate; ";
    private static final String FUNCTION_IMPORTS = "import accumulate labscore.engine.ExactSum exactSum; "
            + "import accumulate labscore.engine.ExactAverage exactAverage; "
            + "import accumulate labscore.engine.ExactMin exactMin; "
            + "import accumulate labscore.engine.ExactMax exactMax; "
            + "import accumulate labscore.engine.CollectedIds evidenceIds; import labscore.engine.Aggregated; ";

    private final Findings findings;
    private final Edits edits;

    PackageCheck(Findings findings, Edits edits) {
        this.findings = findings;
        this.edits = edits;
    }

    /**
     * @param vocabulary whose types are imported, or {@code null} in the vocabulary's own file
     * @throws labscore.problem.LabscoreException for a wrong package or a refused declaration
     */
    void check(PackageDescr tree, String expected, Vocabulary vocabulary) {
        SourceText source = findings.source();
        String code = CodeMask.of(source.text());
        int start = code.indexOf("package");
        if (start < 0 || !code.substring(0, start).isBlank() || !expected.equals(tree.getName())) {
            throw findings.at(CheckKind.WRONG_PACKAGE, Math.max(0, start),
                    "the file must begin with 'package " + expected + "'")
                    .remedy("A file's package is the name of its folder.").failure();
        }
        Span word = Words.expect(source, start, start + "package".length(), "package", CheckKind.SYNTAX);
        Span name = Words.expect(source, word.end(), word.end() + 1 + expected.length(), expected,
                CheckKind.WRONG_PACKAGE);
        int end = code.startsWith(";", name.end()) ? name.end() + 1 : name.end();
        edits.replace(start, end, "package " + expected + "; " + BASE_IMPORTS + imports(vocabulary));
        refuse(tree.getImports(), "import", "All declared types are known without it.");
        refuse(tree.getFunctionImports(), "import function", null);
        refuse(tree.getAccumulateImports(), "import accumulate", null);
        refuse(tree.getGlobals(), "global", "Facts belong into a scenario, numbers into the rule.");
        refuse(tree.getFunctions(), "function", "Write the calculation into the rule.");
        refuse(tree.getAttributes(), tree.getAttributes().isEmpty() ? "" : tree.getAttributes().get(0).getName(),
                "The order of rules must not matter.");
        refuse(List.copyOf(tree.getEntryPointDeclarations()), "entry-point", null);
        refuse(List.copyOf(tree.getWindowDeclarations()), "window", null);
        if (tree.getUnit() != null) {
            throw findings.at(CheckKind.FORBIDDEN_WORD, start, "'unit' is not in the rule language").failure();
        }
    }

    private static String imports(Vocabulary vocabulary) {
        if (vocabulary == null) {
            return "";
        }
        StringBuilder imports = new StringBuilder(FUNCTION_IMPORTS);
        String prefix = "import " + vocabulary.packageName() + ".";
        vocabulary.types().keySet().forEach(type -> imports.append(prefix).append(type).append("; "));
        vocabulary.enums().keySet().forEach(type -> imports.append(prefix).append(type).append("; "));
        return imports.toString();
    }

    void refuse(List<? extends BaseDescr> declarations, String what, String remedy) {
        if (!declarations.isEmpty()) {
            throw findings.at(CheckKind.FORBIDDEN_WORD, Math.max(0, declarations.get(0).getStartCharacter()),
                    "'" + what + "' is not in the rule language").remedy(remedy).failure();
        }
    }
}
