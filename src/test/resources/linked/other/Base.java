package other;

public class Base {

    protected String greet(String name) {
        return "Base " + name;
    }

    protected static long twice(int number) {
        return 2L * number;
    }
}
