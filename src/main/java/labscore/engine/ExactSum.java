package labscore.engine;

import java.io.Serializable;

/**
 * A sum without rounding until it is read: the same whatever the order in which evidence comes and
 * goes. Drools' own sum keeps a double and drifts in its last digits. Unknown values add nothing.
 */
public class ExactSum extends ReversibleFunction<ExactSum.Total> {

    private static final long serialVersionUID = 1L;

    /** The running sum and how many values are in it. */
    public static final class Total implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ExactTotal sum = new ExactTotal();
        private int count;

        private void add(Object value, int sign) {
            if (value instanceof Number number) {
                sum.add(sign * number.doubleValue());
                count += sign;
            }
        }

        double sum() {
            return sum.rounded();
        }

        int count() {
            return count;
        }
    }

    @Override
    public Total createContext() {
        return new Total();
    }

    @Override
    public void init(Total total) {
        total.sum.clear();
        total.count = 0;
    }

    @Override
    public void accumulate(Total total, Object value) {
        total.add(value, 1);
    }

    @Override
    public void reverse(Total total, Object value) {
        total.add(value, -1);
    }

    @Override
    public Object getResult(Total total) {
        return total.sum();
    }
}
