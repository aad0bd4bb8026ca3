/** Puts the condition of a rule into plain words: pure functions from the tree of a rule to text. */
package labscore.report.wording;
