package labscore.rulepack.lint.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.rulepack.lint.logic.Formula.Comparison;
import labscore.rulepack.lint.logic.Formula.Relation;

/** Which of several terms is at most, or less than, which other; for texts only which are equal. */
final class Order {

    private record Step(Term from, Term to, boolean strict) {}

    private final Map<Term, Integer> places = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean[][] atMost;
    private boolean[][] less;

    void add(Relation relation) {
        if (relation.comparison() == Comparison.EQUAL) {
            add(relation.left(), relation.right(), false);
            add(relation.right(), relation.left(), false);
        } else if (relation.comparison() == Comparison.LESS || relation.comparison() == Comparison.AT_MOST) {
            add(relation.left(), relation.right(), relation.comparison() == Comparison.LESS);
        }
    }

    void addLess(Term smaller, Term larger) {
        add(smaller, larger, true);
    }

    private void add(Term from, Term to, boolean strict) {
        places.putIfAbsent(from, places.size());
        places.putIfAbsent(to, places.size());
        steps.add(new Step(from, to, strict));
    }

    /** Draws all conclusions; nothing is added afterwards. */
    void close() {
        int count = places.size();
        atMost = new boolean[count][count];
        less = new boolean[count][count];
        for (Step step : steps) {
            atMost[places.get(step.from())][places.get(step.to())] = true;
            less[places.get(step.from())][places.get(step.to())] |= step.strict();
        }
        for (int over = 0; over < count; over++) {
            for (int from = 0; from < count; from++) {
                for (int to = 0; to < count; to++) {
                    if (atMost[from][over] && atMost[over][to]) {
                        atMost[from][to] = true;
                        less[from][to] |= less[from][over] || less[over][to];
                    }
                }
            }
        }
    }

    /** Whether something is less than itself, or two texts are equal that differ. */
    boolean isBroken() {
        return places.keySet().stream().anyMatch(term -> isLess(term, term)
                || term instanceof Term.Text && textEqualTo(term).isPresent());
    }

    boolean isLess(Term smaller, Term larger) {
        return areKnown(smaller, larger) && less[places.get(smaller)][places.get(larger)];
    }

    boolean isAtMost(Term smaller, Term larger) {
        return areKnown(smaller, larger) && atMost[places.get(smaller)][places.get(larger)];
    }

    boolean areEqual(Term one, Term other) {
        return isAtMost(one, other) && isAtMost(other, one);
    }

    /** Another term than itself that is a text in quotes and equal to it. */
    Optional<String> textEqualTo(Term term) {
        return places.keySet().stream()
                .filter(other -> other instanceof Term.Text && !other.equals(term) && areEqual(term, other))
                .map(other -> ((Term.Text) other).text()).findFirst();
    }

    private boolean areKnown(Term one, Term other) {
        return places.containsKey(one) && places.containsKey(other);
    }
}
