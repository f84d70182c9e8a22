package dev.gameday.exercise;

import java.util.Set;
import java.util.UUID;

/**
 * A scenario to add to the script after the slice was accepted.
 *
 * @param applicationIds whose failure modes it exercises; empty: of all applications
 * @param position place in the running order, from 1; beyond the end: last
 */
public record InsertInjection(
        UUID gameDayId,
        UUID scenarioId,
        Set<UUID> applicationIds,
        int position,
        boolean afterAllClear,
        String reason) {}
