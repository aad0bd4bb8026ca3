/**
 * What conditions can and cannot hold together. A condition becomes a formula over the values of
 * patterns; {@link labscore.rulepack.lint.logic.Contradiction} looks for a proof that a formula can never
 * hold. It only ever says that it found one: what it does not understand may hold.
 */
package labscore.rulepack.lint.logic;
