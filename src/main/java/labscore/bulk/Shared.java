package labscore.bulk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Values that many facts have, each held once and known by a number: first the labs, by the numbers that they
 * have anyway. Of other values it takes what comes first until it is full: what is common comes early. For any
 * number of threads.
 */
final class Shared {

    private static final int MOST = 1 << 18;

    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    /** Written before their numbers can be known, and read only by who knows one. */
    private final Object[] values;
    private final Map<String, Integer> labs;
    private final AtomicInteger next;

    /** @param labs numbers of the labs, from 0, by id */
    Shared(Map<String, Integer> labs) {
        this.labs = labs;
        values = new Object[labs.size() + MOST];
        labs.forEach((lab, number) -> values[number] = lab);
        next = new AtomicInteger(labs.size());
    }

    /** The number of a lab, or of another organisation. */
    int numberOfOrganisation(String organisation) {
        Integer number = labs.get(organisation);
        return number == null ? number(organisation) : number;
    }

    /** The number of a value, from 0; −1 if there is no room for it. */
    int number(Object value) {
        Integer number = numbers.get(value);
        if (number == null && next.get() < values.length) {
            number = numbers.computeIfAbsent(value, this::take);
        }
        return number == null ? -1 : number;
    }

    private Integer take(Object value) {
        int number = next.getAndIncrement();
        if (number >= values.length) {
            return null;
        }
        values[number] = value;
        return number;
    }

    Object value(int number) {
        return values[number];
    }
}
