package labscore.plain;

/** The least that a JVM can do. */
public final class Hello {

    private Hello() {}

    public static void main(String[] words) {
        System.out.println("hello");
    }
}
