/** What the JSON Schemas that editors read are built of; each schema stands beside the reader of its file. */
package labscore.scenario.schema;
