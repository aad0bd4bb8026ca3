package labscore.engine;

/** The exact sum divided by the number of known values; unknown when there is none. */
public class ExactAverage extends ExactSum {

    private static final long serialVersionUID = 1L;

    @Override
    public Object getResult(Total total) {
        return total.count() == 0 ? null : total.sum() / total.count();
    }
}
