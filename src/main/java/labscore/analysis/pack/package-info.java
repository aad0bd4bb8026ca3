/** What one rule pack states otherwise than another, and what that moves: pure functions. */
package labscore.analysis.pack;
