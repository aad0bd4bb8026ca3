/**
 * What the program keeps between runs in the user's cache: contents under the hash of all that they were
 * made from, and small values in binary form. Knows nothing of what it keeps.
 */
package labscore.store;
