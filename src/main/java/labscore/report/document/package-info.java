/**
 * What a person reads, before it is laid out: headings, paragraphs and tables of styled text, and
 * their form on a terminal and in Markdown. Knows nothing of what the text is about.
 */
package labscore.report.document;
