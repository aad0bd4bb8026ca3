package labscore.report.document;

/**
 * A column of a table, and what may happen to it where room is short.
 *
 * @param title over the column, made printable: it may name a lab
 * @param alignment of title and cells
 * @param overflow what is done with text that does not fit
 * @param narrowest columns it may shrink to; of no meaning with {@link Overflow#KEEP}
 * @param dispensable 0 if it is always shown; else columns are left out from the highest number down
 */
public record Column(String title, Alignment alignment, Overflow overflow, int narrowest, int dispensable) {

    /** Side at which cells line up. */
    public enum Alignment { LEFT, RIGHT }

    /** What is done with text that does not fit. */
    public enum Overflow { KEEP, SHORTEN, WRAP }

    public Column {
        title = Printable.of(title);
    }

    public static Column text(String title) {
        return new Column(title, Alignment.LEFT, Overflow.KEEP, 0, 0);
    }

    public static Column number(String title) {
        return new Column(title, Alignment.RIGHT, Overflow.KEEP, 0, 0);
    }

    public Column shortened(int toNoLessThan) {
        return new Column(title, alignment, Overflow.SHORTEN, toNoLessThan, dispensable);
    }

    public Column wrapped(int toNoLessThan) {
        return new Column(title, alignment, Overflow.WRAP, toNoLessThan, dispensable);
    }

    public Column dispensable(int order) {
        return new Column(title, alignment, overflow, narrowest, order);
    }
}
