import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import other.Base;

/** A lambda, a method reference and a text put together of every kind that javac knows. */
public class Sample extends Base {

    private final List<String> said = new ArrayList<>();
    private int count;

    interface Named {

        String name();

        default Supplier<String> loud() {
            return () -> shout(name());
        }

        private String shout(String text) {
            return text.toUpperCase() + Named.mark(() -> "!");
        }

        private static String mark(Supplier<String> mark) {
            Supplier<String> again = () -> mark.get() + mark.get();
            return again.get();
        }
    }

    record Point(int x, double y) {

        Supplier<Double> sum() {
            return () -> x + y;
        }
    }

    enum Sign {
        PLUS(Math::abs), MINUS(value -> -Math.abs(value));

        final DoubleUnaryOperator of;

        Sign(DoubleUnaryOperator of) {
            this.of = of;
        }
    }

    class Inner {

        Runnable counts() {
            return () -> count += twiceOf(this::two);
        }

        private int two() {
            return 2;
        }
    }

    private static int twiceOf(Supplier<Integer> supplier) {
        return 2 * supplier.get();
    }

    @Override
    protected String greet(String name) {
        UnaryOperator<String> inherited = super::greet;
        return "Sample of " + inherited.apply(name);
    }

    private void say(Object... what) {
        said.add(String.valueOf(List.of(what)));
    }

    private <T extends Comparable<T>> T larger(T one, T other, BinaryOperator<T> choice) {
        return choice.apply(one, other);
    }

    public static List<String> answers() {
        return new Sample().all();
    }

    private List<String> all() {
        Supplier<String> nothing = () -> "nothing held";
        say(nothing.get(), same() == same());
        long big = 5_000_000_000L;
        double half = 0.5;
        byte small = 3;
        char letter = 'x';
        boolean truth = true;
        Function<Integer, String> many = number -> "" + number + big + half + small + letter + truth + said.size();
        say(many.apply(7));
        UnaryOperator<String> greeting = this::greet;
        say(greeting.apply("you"));
        IntToLongFunction widened = Base::twice;
        ToLongFunction<Integer> unboxed = Base::twice;
        Function<Integer, Long> boxed = Base::twice;
        ToDoubleFunction<Integer> wider = Integer::intValue;
        say(widened.applyAsLong(4), unboxed.applyAsLong(5), boxed.apply(6), wider.applyAsDouble(7));
        IntFunction<int[]> array = int[]::new;
        Function<String, StringBuilder> made = StringBuilder::new;
        Supplier<Map<String, Integer>> map = TreeMap::new;
        BiFunction<Integer, Double, Point> point = Point::new;
        say(array.apply(3).length, made.apply("built").reverse(), map.get(), point.apply(1, 2.5).sum().get());
        Supplier<int[]> copied = new int[] {1, 2}::clone;
        say(copied.get().length);
        Runnable ignored = () -> said.add("ignored result");
        ignored.run();
        LongSupplier of = () -> said.size();
        Runnable dropped = of::getAsLong;
        dropped.run();
        new Inner().counts().run();
        say(count, larger("a", "b", (one, other) -> one.compareTo(other) > 0 ? one : other));
        say(larger(1, 2, Math::max));
        Named named = () -> "named";
        say(named.loud().get());
        for (Sign sign : Sign.values()) {
            say(sign.of.applyAsDouble(-1.5));
        }
        Function<Object[], List<Object>> listed = List::of;
        say(listed.apply(new Object[] {1, "two"}));
        Supplier<String> kept = (Supplier<String> & Serializable) () -> "may be serialised";
        say(kept.get(), kept instanceof Serializable);
        Supplier<Supplier<String>> nested = () -> () -> "nested" + big;
        say(nested.get().get());
        texts((short) 4, 1.5f, null, new char[] {'c'}, "plain", new int[0][]);
        return said;
    }

    private void texts(short few, float half, Object nothing, char[] letters, CharSequence text, int[][] numbers) {
        said.add(few + "+" + half + nothing + text);
        said.add("marks \u0001 and \u0002 around " + count + '\u0001' + text.length());
        said.add(count + count + "then" + count + -1L + 'x' + (byte) few);
        said.add(("" + letters).substring(0, 3) + ("" + numbers).substring(0, 4) + null + true);
        String joined = text + "";
        joined += few;
        said.add(joined);
    }

    private static Object same() {
        Supplier<String> one = () -> "one";
        return one;
    }
}
