/** What makes one scenario another: single changes, each of which can be made alone. */
package labscore.analysis.change;
