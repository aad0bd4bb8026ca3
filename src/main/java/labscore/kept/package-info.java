/**
 * Never scores the same thing twice: an assessment is immutable data, and is kept in the user's cache under
 * the hash of all that it rests on. On unchanged inputs no engine is started and no file is parsed;
 * on changed ones the credits of most rules still stand.
 */
package labscore.kept;
