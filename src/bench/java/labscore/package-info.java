/**
 * Benchmarks, on the code of the product and the fixtures of its tests. {@code mvn -Pbench verify} runs all,
 * {@code -Dbench=NAME} those whose names match, {@code -Dbench.options='…'} with further options of JMH.
 */
package labscore;
