package dev.gameday.exchange;

/**
 * Something in the files that the reader should know and that did not stop the import.
 *
 * @param line counted from 1; 0 when no single line is meant
 */
public record ImportWarning(String message, String file, int line) {}
