/** Why a rule does not credit a lab, what comes nearest to it, and when that changes. */
package labscore.analysis.whynot;
