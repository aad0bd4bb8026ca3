package labscore.rulepack.check;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.Expression;

/** Values as Java reads them: calculated decimally, in one line, and fields through their getters. */
record JavaText(ExpressionCheck check, String code) {

    String of(Expression value) {
        Edits edits = new Edits();
        DecimalArithmetic.write(value, check, edits);
        value.all().filter(this::isField).map(Expression.Member.class::cast)
                .forEach(field -> edits.replace(field.span().start(), field.span().end(), getter(field)));
        return edits.applyTo(code, value.span());
    }

    /** The fields and variables in a value that may be unknown. */
    Set<String> unknowns(Expression value) {
        return new KnownGuards(check).unknownValues(value).map(this::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isField(Expression part) {
        return part instanceof Expression.Member member && member.of() instanceof Expression.Name owner
                && owner.name().startsWith("$");
    }

    private static String getter(Expression.Member field) {
        String name = field.name();
        return ((Expression.Name) field.of()).name() + ".get" + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1) + "()";
    }
}
