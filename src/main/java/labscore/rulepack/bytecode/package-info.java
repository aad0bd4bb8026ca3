/**
 * The second lock of a rule pack. The first checks the text of rules before Drools sees it; this one checks
 * the byte code that came of it, or was found in a cache, before any class of it is loaded: it may extend and
 * call its own classes and what {@code byte-code.allowed} lists, and nothing else. Mere names of classes are
 * free, as they give no power.
 *
 * <p>It does not keep code from taking for ever or all memory, or credits from being wrong.
 */
package labscore.rulepack.bytecode;
