package labscore.engine;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What Drools asks of every function over evidence that can take a value back, and that has no state of
 * its own to write or read.
 *
 * @param <C> the values so far
 */
abstract class ReversibleFunction<C extends Serializable> implements AccumulateFunction<C>, Externalizable {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "unknown";

    @Override
    public final boolean supportsReverse() {
        return true;
    }

    /** Drools 10.2.0 can't take back what is null, so an unknown value leaves something else behind. */
    @Override
    public final Object accumulateValue(C values, Object value) {
        accumulate(values, value);
        return value == null ? UNKNOWN : value;
    }

    /** Adds a value; what is no number counts as unknown. */
    @Override
    public abstract void accumulate(C values, Object value);

    /** Takes back a value that was added. */
    @Override
    public abstract void reverse(C values, Object value);

    @Override
    public Class<?> getResultType() {
        return Double.class;
    }

    @Override
    public final void writeExternal(ObjectOutput out) {
        // Nothing to write; the interface asks for the method.
    }

    @Override
    public final void readExternal(ObjectInput in) {
        // Nothing to read; the interface asks for the method.
    }
}
