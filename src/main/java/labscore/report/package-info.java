/**
 * Puts answers into a format. Each answer has one small class for each of its forms: a document for
 * readers (laid out for a terminal or as Markdown), JSON and CSV; {@link labscore.report.Answers}
 * names them all. The only room that imports the JSON generator and the CSV writer. It reads no files.
 */
package labscore.report;
