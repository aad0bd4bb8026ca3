package labscore.analysis.whynot;

import java.util.List;
import java.util.Set;
import labscore.condition.Element;
import labscore.condition.evaluation.Check;

/** The first element of a rule that does not hold for a lab, those before it holding. */
public sealed interface Obstacle {

    /** The element. */
    Element element();

    /** Its place among the elements, from 0. */
    int at();

    /** Ids of the facts for which the elements before it hold. */
    Set<String> held();

    /**
     * No evidence is as a pattern asks.
     *
     * @param candidates how many facts name the lab
     * @param nearest of them, at most three, the nearest first
     * @param uncounted facts that would do if they counted
     */
    record Unmatched(Element.Pattern element, int at, Set<String> held, int candidates, List<Miss> nearest,
            List<Uncounted> uncounted) implements Obstacle {}

    /**
     * There is what a {@code not} rules out.
     *
     * @param standing ids of the facts that stand in the way, sorted
     */
    record Forbidden(Element.Absence element, int at, Set<String> held, List<String> standing) implements Obstacle {}

    /**
     * The results of an aggregate are not as asked.
     *
     * @param checks on its results; none if there is no group for the lab
     * @param largest of what goes into it, at most three
     * @param inner what keeps anything from going into it; {@code null} if something does
     */
    record Short(Element.Aggregate element, int at, Set<String> held, List<Check> checks, List<Contribution> largest,
            Obstacle inner) implements Obstacle {}
}
