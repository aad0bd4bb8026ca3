package labscore.rulepack.lint.logic;

import labscore.condition.Constraint;
import labscore.condition.FunctionCall;

/** What comes out of aggregates. */
final class Results {

    private static final Numbers COUNTS = Numbers.wholeBetween(0, Double.POSITIVE_INFINITY);

    private Results() {}

    /** @param inner what names mean to the argument */
    static Term of(FunctionCall call, Instance aggregate, Terms terms, Scope inner) {
        Numbers argument = call.argument() == null ? Numbers.ALL
                : terms.of(call.argument(), inner).map(Terms::range).orElse(Numbers.ALL);
        return new Term.Value(aggregate, call.variable(), switch (call.function()) {
            case "count" -> Sort.number(COUNTS, false);
            case "sum" -> Sort.number(sum(argument), false);
            default -> Sort.number(Numbers.between(argument.from(), argument.to()), true);
        });
    }

    private static Numbers sum(Numbers argument) {
        return Numbers.between(argument.from() >= 0 ? 0 : Double.NEGATIVE_INFINITY,
                argument.to() <= 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    /** A value of its own: what it is for one group says nothing of the others. */
    static Term key(Constraint key, Instance aggregate, Terms terms, Scope inner) {
        Sort sort = terms.of(key.expression(), inner).filter(Term.Value.class::isInstance)
                .map(value -> ((Term.Value) value).sort()).orElse(Sort.of(Sort.Kind.OTHER, true));
        return new Term.Value(aggregate, key.variable(), new Sort(sort.kind(), sort.numbers(), true));
    }
}
