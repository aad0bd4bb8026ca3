package labscore.engine;

import java.io.Serializable;
import java.util.TreeMap;

/**
 * The largest of the known values as a decimal number; unknown when there is none. What Drools' own max
 * returns has a type with which rules can't calculate, or divide to whole numbers only.
 */
public class ExactMax extends ReversibleFunction<ExactMax.Values> {

    private static final long serialVersionUID = 1L;

    /** The known values, and how often each occurs. */
    public static final class Values implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TreeMap<Double, Integer> counts = new TreeMap<>();

        private void add(Object value, int sign) {
            if (value instanceof Number number) {
                counts.merge(number.doubleValue(), sign, (before, change) ->
                        before + change == 0 ? null : Integer.valueOf(before + change));
            }
        }

        Double least() {
            return counts.isEmpty() ? null : counts.firstKey();
        }

        Double most() {
            return counts.isEmpty() ? null : counts.lastKey();
        }
    }

    @Override
    public Values createContext() {
        return new Values();
    }

    @Override
    public void init(Values values) {
        values.counts.clear();
    }

    @Override
    public void accumulate(Values values, Object value) {
        values.add(value, 1);
    }

    @Override
    public void reverse(Values values, Object value) {
        values.add(value, -1);
    }

    @Override
    public Object getResult(Values values) {
        return values.most();
    }
}
