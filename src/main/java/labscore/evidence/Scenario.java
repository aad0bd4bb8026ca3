package labscore.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Labs and facts at a date, with the choices that a scenario may make.
 *
 * @param title one line
 * @param why the question that it asks, or {@code null}
 * @param asOf the day as of which it is assessed
 * @param labs sorted by id
 * @param facts sorted by id; not yet reduced to what counts at {@code asOf}
 * @param profile name of the profile, or {@code null} for the default
 * @param weights changed weights by dimension
 * @param points changed points by rule name
 */
public record Scenario(
        String title,
        String why,
        LocalDate asOf,
        List<Lab> labs,
        List<Fact> facts,
        String profile,
        Map<String, Double> weights,
        Map<String, Double> points) {}
