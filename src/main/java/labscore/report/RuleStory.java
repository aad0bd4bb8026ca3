package labscore.report;

import java.util.List;
import labscore.analysis.use.RuleShare;
import labscore.analysis.use.RuleUse;
import labscore.report.wording.RuleWords;

/**
 * All there is to tell of one rule.
 *
 * @param use tests and credits
 * @param share of all points
 * @param words of its condition
 * @param source lines of its file
 */
public record RuleStory(RuleUse use, RuleShare share, RuleWords words, List<String> source) {}
