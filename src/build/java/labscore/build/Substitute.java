package labscore.build;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** A method of ours that is called in place of one of Java's which a fresh JVM is long in carrying out. */
enum Substitute {

    COUNTED_ID("java/util/UUID", "randomUUID", "org/drools/model/", CountedId.class, "()Ljava/util/UUID;"),
    STREAM_LIST("java/util/stream/Stream", "toList", "", StreamList.class,
            "(Ljava/util/stream/Stream;)Ljava/util/List;");

    /** Of all methods in this place. */
    static final String METHOD = "of";

    private final String owner;
    private final String called;
    /** How names of the classes begin that are to call ours. */
    private final String callers;
    private final Class<?> ours;
    private final String descriptor;

    Substitute(String owner, String called, String callers, Class<?> ours, String descriptor) {
        this.owner = owner;
        this.called = called;
        this.callers = callers;
        this.ours = ours;
        this.descriptor = descriptor;
    }

    /** Empty if the call is to stay as it is. What calls by a reference to the method is left alone. */
    static Optional<Substitute> of(String owner, String called, String caller) {
        return Stream.of(values()).filter(each -> each.owner.equals(owner) && each.called.equals(called)
                && caller.startsWith(each.callers) && !LambdaClass.isOne(caller)).findFirst();
    }

    /** Whether a class holds one. */
    static boolean isIn(String className) {
        return Stream.of(values()).anyMatch(each -> each.className().equals(className));
    }

    /** Internal name. */
    String className() {
        return Type.getInternalName(ours);
    }

    String descriptor() {
        return descriptor;
    }
}
