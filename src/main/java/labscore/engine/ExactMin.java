package labscore.engine;

/** The smallest of the known values as a decimal number; unknown when there is none. */
public class ExactMin extends ExactMax {

    private static final long serialVersionUID = 1L;

    @Override
    public Object getResult(Values values) {
        return values.least();
    }
}
