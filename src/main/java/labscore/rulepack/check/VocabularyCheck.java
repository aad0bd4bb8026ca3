package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.CheckedSource;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** Checks the vocabulary and rewrites it into what Drools gets. */
public final class VocabularyCheck {

    /** Package of the vocabulary's types. */
    public static final String PACKAGE = "vocabulary";

    private final Findings findings;
    private final Edits edits = new Edits();
    private final Map<String, List<String>> enums = new LinkedHashMap<>();
    private final Map<String, EvidenceType> types = new LinkedHashMap<>();

    private VocabularyCheck(SourceText source) {
        findings = new Findings(source);
    }

    /**
     * @param vocabulary as far as it could be read
     * @param checked what Drools gets; not to be used if there are problems
     * @param problems all that were found
     */
    public record Result(Vocabulary vocabulary, CheckedSource checked, List<Problem> problems) {}

    public static Result of(SourceText source) {
        return new VocabularyCheck(source).check();
    }

    private Result check() {
        findings.during(() -> declarations(Syntax.parse(findings, Syntax.Content.DECLARATIONS)));
        String drl = findings.problems().isEmpty() ? edits.applyTo(findings.code()) : "";
        return new Result(new Vocabulary(PACKAGE, types, enums),
                new CheckedSource(findings.source().file(), PACKAGE, drl), findings.problems());
    }

    private void declarations(PackageDescr tree) {
        PackageCheck head = new PackageCheck(findings, edits);
        head.check(tree, PACKAGE, null);
        head.refuse(tree.getRules(), "rule", "Rules stand in the folder of their dimension.");
        tree.getEnumDeclarations().forEach(descr -> findings.during(() -> addEnum(descr)));
        Annotations annotations = new Annotations(findings, edits);
        TypeCheck check = new TypeCheck(findings, annotations, enums);
        for (TypeDeclarationDescr descr : tree.getTypeDeclarations()) {
            findings.during(() -> addType(check.check(descr), descr));
        }
        annotations.refuseWhatIsLeft();
        if (types.isEmpty() && findings.problems().isEmpty()) {
            throw findings.at(CheckKind.EMPTY, 0, "no type of evidence is declared").failure();
        }
    }

    private void addType(EvidenceType type, TypeDeclarationDescr descr) {
        requireNewName(type.name(), descr.getStartCharacter());
        types.put(type.name(), type);
    }

    private void addEnum(EnumDeclarationDescr descr) {
        int start = descr.getStartCharacter();
        DeclaredNames.requireTypeName(descr.getTypeName(), findings, start);
        requireNewName(descr.getTypeName(), start);
        if (!descr.getFields().isEmpty()) {
            throw findings.at(CheckKind.DECLARATION_FORM, start, "an enum has constants and nothing else").failure();
        }
        List<String> constants = new ArrayList<>();
        for (EnumLiteralDescr literal : descr.getLiterals()) {
            int at = findings.code().lastIndexOf(literal.getName(), literal.getStartCharacter());
            if (!literal.getConstructorArgs().isEmpty()) {
                throw findings.at(CheckKind.DECLARATION_FORM, at, "a constant with arguments is refused: they would "
                        + "be run").remedy("Write the constant alone.").failure();
            }
            DeclaredNames.requireConstantName(literal.getName(), findings, at);
            if (constants.contains(literal.getName())) {
                throw findings.at(CheckKind.DECLARED_TWICE, at,
                        "constant " + literal.getName() + " stands twice").failure();
            }
            constants.add(literal.getName());
        }
        enums.put(descr.getTypeName(), List.copyOf(constants));
    }

    private void requireNewName(String name, int start) {
        if (types.containsKey(name) || enums.containsKey(name)) {
            throw findings.at(CheckKind.DECLARED_TWICE, start, name + " is declared twice").failure();
        }
    }
}
