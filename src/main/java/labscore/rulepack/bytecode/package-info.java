/**
 * The second lock of a rule pack. The first checks the text of rules before Drools sees it; this one checks
 * the byte code that came of it, or was found in a cache, before a class of it is loaded: it may call and
 * extend nothing but what {@code byte-code.allowed} lists, and its own classes.
 */
package labscore.rulepack.bytecode;
