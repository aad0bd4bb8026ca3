/** What rules do: where tests name them, and whom they credit in a scenario. */
package labscore.analysis.use;
