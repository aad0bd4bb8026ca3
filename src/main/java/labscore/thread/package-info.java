/** Work beside other work. Knows nothing of what is done. */
package labscore.thread;
