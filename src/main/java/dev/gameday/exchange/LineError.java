package dev.gameday.exchange;

/**
 * Why a line of a table cannot be imported.
 *
 * @param line counted from 1, as editors count
 * @param column as the file calls it; empty when it is about the whole line
 * @param value what stands there
 * @param problem what is wrong with it, and what would be right
 */
public record LineError(int line, String column, String value, String problem) {}
