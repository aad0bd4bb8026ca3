/** What labscore is compared with from the command line: a bare JVM, and Drools as its manual has it. */
package labscore.plain;
