/** What the build does that no plugin does. It is no part of the program. */
package labscore.build;
