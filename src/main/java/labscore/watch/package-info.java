/** Tells when files have changed and are at rest again. Knows nothing of what is in them. */
package labscore.watch;
