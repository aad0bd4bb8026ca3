package labscore.condition;

import java.util.List;

/** One part of a rule's condition; all parts must hold at once. */
public sealed interface Element {

    /** Where it stands. */
    Span span();

    /**
     * Some evidence of a type, or a lab, for which all constraints hold: {@code $m : Move( … )}. Unless a
     * constraint names the status, only evidence that has happened.
     *
     * @param variable bound to the evidence, or {@code null}
     * @param type name of a declared type, or {@link #LAB}
     * @param constraints conditions and bindings in the order written
     */
    record Pattern(String variable, String type, List<Constraint> constraints, Span span) implements Element {

        /** Type of the anchor that stands for each lab of the scenario and is no evidence. */
        public static final String LAB = "Lab";

        public Pattern {
            constraints = List.copyOf(constraints);
        }

        public boolean isAnchor() {
            return type.equals(LAB);
        }

        /** Whether it sees only what has happened: it is of evidence and does not name the status. */
        public boolean asksForHappened() {
            return !isAnchor() && constraints.stream().filter(constraint -> !constraint.isBinding())
                    .flatMap(constraint -> constraint.expression().all())
                    .noneMatch(part -> part instanceof Expression.Name name && name.name().equals("status"));
        }
    }

    /**
     * There is nothing for which all parts hold: {@code not Move( … )}, {@code not( A( … ) and B( … ) )}.
     *
     * @param parts patterns and absences; what they bind is known among them only
     */
    record Absence(List<Element> parts, Span span) implements Element {

        public Absence {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Functions over all for which the parts hold: {@code accumulate( …; $s : sum( $w ); $s > 0 )}, or for
     * each group of them: {@code groupby( …; $key : …; …; … )}.
     *
     * @param parts patterns and absences; what they bind is known among them and to key and functions
     * @param key what is grouped by, bound to its variable; {@code null} for an accumulate
     * @param functions whose results the rest of the rule knows
     * @param conditions on the results
     */
    record Aggregate(List<Element> parts, Constraint key, List<FunctionCall> functions, List<Expression> conditions,
            Span span) implements Element {

        public Aggregate {
            parts = List.copyOf(parts);
            functions = List.copyOf(functions);
            conditions = List.copyOf(conditions);
        }
    }
}
