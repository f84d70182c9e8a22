package dev.gameday.base;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published for a deliberate act that must leave a trace; kept in the same transaction.
 *
 * @param action what was done, in a few words
 * @param subject id of what it was done to
 * @param detail one line for the reader; never anything from an unrevealed script
 */
public record Audited(String action, @Nullable UUID subject, String detail) {}
