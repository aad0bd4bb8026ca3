/**
 * Reads scenario files: labs and facts, from one file or from a stack of files that change each other.
 * Files are put together as raw nodes first and typed once at the end, so that each message points at
 * the line that states the value, in whichever file it stands.
 *
 * <pre>
 * files, one-off changes ─ ScenarioLayers, Overlay ─▶ Draft ─ readers and checks ─▶ Scenario
 * </pre>
 */
package labscore.scenario;
