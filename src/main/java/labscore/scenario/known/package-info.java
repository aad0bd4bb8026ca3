/**
 * Never reads the same file twice: the tree of a YAML file and the facts that were made of it are kept in the
 * user's cache under the hash of its content. On a file that is known no parser is started.
 */
package labscore.scenario.known;
