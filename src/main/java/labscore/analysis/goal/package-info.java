/** What would bring a lab to a rank, and what its rank hangs on: the smallest sets of changes that move it. */
package labscore.analysis.goal;
