package dev.gameday.exercise;

import dev.gameday.catalog.Fault;
import java.util.UUID;

/**
 * One line of the scenario catalogue.
 *
 * @param modes how many failure modes in scope it would exercise now
 * @param written false: derived from the catalogue of faults, nobody has written it yet
 */
public record ScenarioRow(
        UUID id,
        long version,
        String title,
        UUID dependencyId,
        String dependencyName,
        Fault fault,
        int minutes,
        int modes,
        boolean written) {}
