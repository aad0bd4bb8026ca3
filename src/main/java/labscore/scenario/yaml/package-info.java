/**
 * YAML and other text that a person wrote, as a tree in which every value knows its place: reading
 * makes no objects, follows no references and has bounds, and what is wrong is told by file, line and
 * column. The only package that imports a YAML parser.
 */
package labscore.scenario.yaml;
