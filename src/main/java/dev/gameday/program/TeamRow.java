package dev.gameday.program;

import dev.gameday.base.Archivable;
import java.util.UUID;

/**
 * A team as lists show it.
 *
 * @param capacity failure modes the team can prepare per exercise
 */
public record TeamRow(UUID id, String name, int capacity, boolean archived, long version) implements Archivable {}
