package labscore.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lists of what streams hold, as {@link Stream#toList} makes them. In that stands a lambda, which the JVM makes anew
 * in each run. Goes into the program beside the classes that ask it.
 */
public final class StreamList<T> implements Consumer<T> {

    private final List<T> list = new ArrayList<>();

    private StreamList() {}

    @Override
    public void accept(T each) {
        list.add(each);
    }

    /** Can't be changed, and may hold {@code null}. */
    public static <T> List<T> of(Stream<T> stream) {
        StreamList<T> all = new StreamList<>();
        stream.forEachOrdered(all);
        return Collections.unmodifiableList(all.list);
    }
}
