/**
 * What the build does that no plugin does. It is no part of the program. Who changes it has to clean the build:
 * what was linked before is not linked again.
 */
package labscore.build;
