package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Walks the condition of a rule; what it does not know it refuses. */
final class ConditionCheck {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Edits edits;
    private final Set<String> reads = new TreeSet<>();
    private final List<PatternGuard> guards = new ArrayList<>();
    private int unnamed;

    ConditionCheck(Findings findings, Vocabulary vocabulary, Edits edits) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.edits = edits;
    }

    /** Names of the evidence types that the condition reads, sorted. */
    Set<String> reads() {
        return Collections.unmodifiableSet(reads);
    }

    /** Writes the guards of all patterns; called once, after the consequence was checked as well. */
    void writeGuards() {
        guards.forEach(guard -> guard.writeTo(edits));
    }

    /** Checks all elements; the scope gets what they bind. */
    void check(AndDescr condition, Scope scope) {
        for (BaseDescr element : condition.getDescrs()) {
            keepingLosses(element, scope, () -> element(element, scope));
        }
    }

    /** What a part was to bind and could not, because of a problem, makes no further problems. */
    private void keepingLosses(BaseDescr part, Scope scope, Runnable check) {
        int before = findings.problems().size();
        findings.during(check);
        if (findings.problems().size() > before) {
            Problem cause = findings.problems().get(before);
            String written = findings.code().substring(Math.max(0, part.getStartCharacter()),
                    Math.max(0, part.getEndCharacter()));
            BINDING.matcher(written).results().forEach(binding -> scope.lose(binding.group(1), cause));
        }
    }

    private void element(BaseDescr element, Scope scope) {
        if (element instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr aggregate) {
            requireInline(pattern, aggregate);
            aggregate(aggregate, scope);
        } else if (element instanceof PatternDescr pattern) {
            pattern(pattern, scope);
        } else if (element instanceof NotDescr not) {
            joined(not.getDescrs(), scope.inner(), new ArrayList<>());
        } else {
            throw refused(element);
        }
    }

    private void requireInline(PatternDescr pattern, AccumulateDescr aggregate) {
        if (pattern.getStartCharacter() >= 0 && pattern.getStartCharacter() != aggregate.getStartCharacter()) {
            throw findings.at(CheckKind.FORBIDDEN_WORD, pattern.getStartCharacter(),
                    "'from accumulate' is not in the rule language")
                    .remedy("Write accumulate( patterns; $result : function( … ); condition ).").failure();
        }
    }

    private void aggregate(AccumulateDescr aggregate, Scope scope) {
        Scope inner = scope.inner();
        List<String> patterns = new ArrayList<>();
        requireSimpleNots(aggregate.getInput());
        joined(List.of(aggregate.getInput()), inner, patterns);
        new AggregateCheck(findings, vocabulary, edits)
                .check(aggregate, lastPatternEnd(aggregate.getInput()), inner, scope, patterns);
        keepApart(inner, scope);
    }

    /** Drools can't load an aggregate with more than a pattern in one of its nots. */
    private void requireSimpleNots(BaseDescr element) {
        if (element instanceof NotDescr not && !(not.getDescrs().get(0) instanceof PatternDescr)) {
            throw findings.at(CheckKind.AGGREGATE_FORM, not.getStartCharacter(),
                    "'not' inside of an aggregate takes one pattern")
                    .remedy("Write it as not Type( condition, condition ).").failure();
        } else if (element instanceof AndDescr and) {
            and.getDescrs().forEach(this::requireSimpleNots);
        }
    }

    /** Offset behind the last pattern in it. */
    static int lastPatternEnd(BaseDescr element) {
        if (element instanceof ConditionalElementDescr conditional) {
            return conditional.getDescrs().stream().mapToInt(part -> lastPatternEnd((BaseDescr) part)).max().orElse(0);
        }
        return element.getEndCharacter();
    }

    /** Names bound inside stay taken: the same name for two things confuses Drools and readers. */
    private static void keepApart(Scope inner, Scope outer) {
        inner.all().keySet().forEach(outer::reserve);
    }

    /** Patterns joined by 'and', with 'not' among them. */
    private void joined(List<? extends BaseDescr> elements, Scope scope, List<String> patterns) {
        for (BaseDescr element : elements) {
            if (element instanceof AndDescr and) {
                joined(and.getDescrs(), scope, patterns);
            } else if (element instanceof PatternDescr pattern && pattern.getSource() == null) {
                keepingLosses(pattern, scope, () -> patterns.add(named(pattern, scope)));
            } else if (element instanceof NotDescr not) {
                joined(not.getDescrs(), scope.inner(), new ArrayList<>());
            } else {
                throw refused(element);
            }
        }
    }

    /** Every pattern whose evidence is collected needs a name; those without get one. */
    private String named(PatternDescr pattern, Scope scope) {
        pattern(pattern, scope);
        if (pattern.getIdentifier() != null) {
            return pattern.getIdentifier();
        }
        String name = Variables.OWN + "fact" + ++unnamed;
        edits.insert(pattern.getStartCharacter(), name + " : ");
        return name;
    }

    private void pattern(PatternDescr pattern, Scope scope) {
        PatternGuard guard = new PatternCheck(findings, vocabulary, scope, edits).check(pattern);
        guards.add(guard);
        if (!pattern.getObjectType().equals(Properties.LAB)) {
            reads.add(pattern.getObjectType());
        }
    }

    private RuntimeException refused(BaseDescr element) {
        if (element instanceof ExistsDescr) {
            return findings.at(CheckKind.EXISTS, element.getStartCharacter(),
                    "'exists' is refused: Drools can miss it when another "
                    + "package has a similar one").remedy("Write accumulate( …; $n : count(); $n > 0 ).").failure();
        }
        if (element instanceof OrDescr) {
            return findings.at(CheckKind.OR_BETWEEN_PATTERNS, Math.max(0, element.getStartCharacter()),
                    "'or' between patterns").remedy("Write two rules, or a == X || a == Y, or a in ( X, Y ), within "
                    + "one pattern.").failure();
        }
        String name = element.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return findings.at(CheckKind.FORBIDDEN_WORD, Math.max(0, element.getStartCharacter()),
                "'" + name + "' is not in the rule language")
                .allowed("patterns, not, accumulate, groupby").failure();
    }
}
