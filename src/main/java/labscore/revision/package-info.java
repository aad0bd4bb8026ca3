/** Takes rule packs out of the history that git keeps, without touching what the user works on. */
package labscore.revision;
