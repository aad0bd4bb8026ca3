package labscore.scenario;

import java.nio.file.Path;
import java.util.function.Function;
import labscore.evidence.Scenario;

/**
 * A scenario and what becomes of it by one-off changes.
 *
 * @param base as its file states it
 * @param changed with the changes
 * @param overlay the text of a scenario file that states the changes, for the place where it will stand
 */
public record Variant(Scenario base, Scenario changed, Function<Path, String> overlay) {}
