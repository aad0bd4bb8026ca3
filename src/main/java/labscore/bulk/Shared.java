package labscore.bulk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Values that many facts have, each held once and known by a number. It takes what comes first until it is
 * full: what is common comes early. For any number of threads.
 */
final class Shared {

    private static final int MOST = 1 << 18;

    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Object> values = new AtomicReferenceArray<>(MOST);
    private final AtomicInteger next = new AtomicInteger();

    /** The number of a value, from 0; −1 if there is no room for it. */
    int number(Object value) {
        Integer number = numbers.get(value);
        if (number == null && next.get() < MOST) {
            number = numbers.computeIfAbsent(value, this::take);
        }
        return number == null ? -1 : number;
    }

    private Integer take(Object value) {
        int number = next.getAndIncrement();
        if (number >= MOST) {
            return null;
        }
        values.set(number, value);
        return number;
    }

    Object value(int number) {
        return values.get(number);
    }
}
