/**
 * labscore scores what it knows nothing about: the kinds of evidence, the dimensions and the
 * judgement are in a rule pack, the facts in a scenario.
 *
 * <p>The way of a datum, which is also the order of the rooms; nothing flows back:
 *
 * <pre>
 * files ─ scenario ─▶ evidence ─ engine ─▶ credits ─ scoring ─▶ assessment ─ analysis ─▶ report
 *                        ▲         ▲
 * rules ─ rulepack ──────┴ scheme ─┘
 * </pre>
 *
 * <table>
 * <caption>Rooms</caption>
 * <tr><td>{@link labscore.problem}<td>what a user can mend: place, finding, remedy
 * <tr><td>{@link labscore.store}<td>what is kept in the user's cache between runs
 * <tr><td>{@link labscore.thread}<td>work beside other work
 * <tr><td>{@link labscore.evidence}<td>vocabulary, facts, and what they weigh at a date
 * <tr><td>{@link labscore.scheme}<td>what a rule pack states: dimensions, numbers, headers of rules
 * <tr><td>{@link labscore.condition}<td>conditions of rules as data, read without an engine
 * <tr><td>{@link labscore.scenario}<td>reads scenario files; the only room that imports YAML; files of earlier runs
 *     are {@link labscore.scenario.known}
 * <tr><td>{@link labscore.rulepack}<td>reads, checks and compiles a rule pack, and lets no compiled
 *     class be loaded that could do more than a rule; imports Drools
 * <tr><td>{@link labscore.revision}<td>takes rule packs out of git's history
 * <tr><td>{@link labscore.engine}<td>runs compiled rules over evidence; imports Drools
 * <tr><td>{@link labscore.ruletest}<td>runs the tests that stand beside the rules
 * <tr><td>{@link labscore.draft}<td>writes the beginnings of rules and of their tests
 * <tr><td>{@link labscore.scoring}<td>from credits to an assessment: pure functions
 * <tr><td>{@link labscore.bulk}<td>assesses what is too large to be held, in blocks of labs
 * <tr><td>{@link labscore.kept}<td>assessments of earlier runs, and what of them still stands
 * <tr><td>{@link labscore.analysis}<td>questions to assessments: pure functions
 * <tr><td>{@link labscore.live}<td>answers those questions for many variants, with one session kept
 * <tr><td>{@link labscore.report}<td>puts answers into a format; one small class each
 * <tr><td>{@link labscore.watch}<td>tells when files have changed
 * <tr><td>{@link labscore.cli}<td>commands; the only room that imports picocli
 * </table>
 *
 * <p>{@link labscore.Packs} and {@link labscore.Labscore} are the doors for programs, {@link labscore.Main} for people;
 * {@link labscore.Rehearsal} does what people do, for the launcher to see what it takes, and
 * {@link labscore.ShippedPacks} compiles the rules beside the program when it is built.
 *
 * <p>Nothing is done twice. An answer to an unchanged question is read from the cache. If a file has changed, the
 * others are not parsed again, of it only the facts that changed ({@link labscore.scenario.known}), and of the
 * rules only those run whose file, or what they look at in the evidence, is not what it was
 * ({@link labscore.kept.StandingCredits}). What is kept is written beside the answer
 * ({@link labscore.thread.Afterwards}). What javac leaves to the JVM for when a line is first reached is done by
 * the build, in the libraries too ({@code src/build}), and two of Java's own methods that bring up much are replaced
 * there. The other lambdas within Java's own streams and comparators can't be reached: where an answer was seen to
 * wait for one, a plain loop stands in its place.
 */
package labscore;
