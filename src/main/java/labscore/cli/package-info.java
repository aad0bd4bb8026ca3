/**
 * Commands for people: reads the words of the command line, asks the program, and puts the answer
 * where it was asked for. The only room that imports picocli; nothing here computes.
 */
package labscore.cli;
