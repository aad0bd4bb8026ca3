package labscore.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import labscore.condition.Constraint;
import labscore.condition.Element.Pattern;
import labscore.condition.Expression;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/**
 * Puts a pattern into words: {@code later Move from the lab with the same person}.
 *
 * @param vocabulary of the pack
 * @param referents of the rule's variables
 * @param values spoken of
 */
record PatternWords(Vocabulary vocabulary, Referents referents, ValueWords values) {

    private static final Set<String> PREPOSITIONS = Set.of("from", "to", "by", "for", "against", "with", "of", "at");

    /** What is gathered on the way through the constraints. */
    private record Said(List<String> before, List<String> lab, List<String> with, List<String> that) {

        Said() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A noun with all that is said of it, without an article. */
    String of(Pattern pattern) {
        Said said = new Said();
        pattern.constraints().forEach(constraint -> say(pattern, constraint, said));
        StringBuilder words = new StringBuilder();
        said.before().forEach(word -> words.append(word).append(' '));
        words.append(pattern.isAnchor() ? "lab of the scenario" : pattern.type());
        said.lab().forEach(lab -> words.append(' ').append(lab));
        if (!said.with().isEmpty()) {
            words.append(" with ").append(FieldWords.joined(said.with(), "and"));
        }
        said.that().forEach(that -> words.append(' ').append(that));
        return words.toString();
    }

    private void say(Pattern pattern, Constraint constraint, Said said) {
        Expression expression = constraint.expression();
        if (constraint.isBinding()) {
            if (Referents.LAB.equals(referents.of(constraint.variable()))
                    && expression instanceof Expression.Name field && !pattern.isAnchor()) {
                lab(pattern, field.name(), said);
            }
        } else if (expression instanceof Expression.Binary binary && binary.operator().equals("==")
                && binary.left() instanceof Expression.Name field) {
            equal(pattern, field.name(), binary, said);
        } else if (expression instanceof Expression.Binary binary && binary.operator().equals("!=")
                && isId(binary.left()) && binary.right() instanceof Expression.Member other) {
            said.before().add("other");
        } else if (expression instanceof Expression.Call call && isAsDated(pattern, call)) {
            said.before().add(call.method().equals("isAfter") ? "later" : "earlier");
        } else {
            said.with().add(condition(expression));
        }
    }

    private void equal(Pattern pattern, String field, Expression.Binary equation, Said said) {
        Expression right = equation.right();
        if (referents.isLab(right)) {
            lab(pattern, field, said);
        } else if (right instanceof Expression.Member member && referents.type(member.of()).isPresent()) {
            if (isId(new Expression.Name(member.name(), member.span())) && !pattern.isAnchor()) {
                said.that().add("that " + FieldWords.of(field) + " " + it(member.of()));
            } else {
                said.with().add(condition(equation));
            }
        } else {
            said.with().add(condition(equation));
        }
    }

    private void lab(Pattern pattern, String field, Said said) {
        EvidenceType type = vocabulary.types().get(pattern.type());
        List<Field> labs = type.fields().stream().filter(Field::lab).toList();
        boolean main = labs.size() == 1
                || labs.stream().filter(Field::required).map(Field::name).toList().equals(List.of(field));
        if (PREPOSITIONS.contains(field)) {
            said.lab().add(field + " " + Referents.LAB);
        } else if (main) {
            said.lab().add("of " + Referents.LAB);
        } else {
            said.with().add(0, Referents.LAB + " as " + FieldWords.of(field));
        }
    }

    /** Whether a date is held against that of evidence of the same type. */
    private boolean isAsDated(Pattern pattern, Expression.Call call) {
        return isDate(call.of()) && Set.of("isAfter", "isBefore").contains(call.method())
                && call.arguments().get(0) instanceof Expression.Member member && member.name().equals("date")
                && referents.type(member.of()).filter(pattern.type()::equals).isPresent();
    }

    private static boolean isDate(Expression expression) {
        return expression instanceof Expression.Name name && name.name().equals("date");
    }

    private static boolean isId(Expression expression) {
        return expression instanceof Expression.Name name && name.name().equals("id");
    }

    private String it(Expression other) {
        boolean spokenOf = other instanceof Expression.Name name && values.own().contains(name.name());
        return spokenOf || referents.types().size() == 1 ? "it" : values.of(other);
    }

    private String condition(Expression expression) {
        return new ConditionWords(values, " ").of(expression);
    }
}
