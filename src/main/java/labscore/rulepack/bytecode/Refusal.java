package labscore.rulepack.bytecode;

import labscore.problem.LabscoreException;
import labscore.problem.Problem;

/** What a user is told of compiled classes that are not loaded. */
public final class Refusal {

    private static final String REMEDY = "Remove the compiled packs, which are in the folder labscore of your cache "
            + "(XDG_CACHE_HOME, or .cache in your home) and in target/launcher/packs of labscore, and run again. If it "
            + "still says so, a rule does what our checks should have refused: don't trust it, and please report it.";

    private Refusal() {}

    /** @param does what is wrong with the class, as in {@code uses java.lang.Runtime.exec} */
    static LabscoreException of(String name, String does) {
        return Problem.of("the compiled class " + name + " " + does + ", which no rule needs: nothing of it was run")
                .remedy(REMEDY).failure();
    }

    /** Of classes that pass the check and that Java does not take. */
    public static LabscoreException of(Throwable broken) {
        LabscoreException failure = Problem.of("the compiled rules are damaged").remedy(REMEDY).failure();
        failure.initCause(broken);
        return failure;
    }
}
