/**
 * Never reads the same file twice: the tree of a YAML file and the facts that were made of it are kept in the
 * user's cache under the hash of its content. On a file that is known no parser is started, and of a file that
 * was known in an earlier form only the facts that changed are parsed.
 */
package labscore.scenario.known;
