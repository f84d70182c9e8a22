package dev.gameday.exercise;

import dev.gameday.catalog.Fault;
import java.util.List;
import java.util.UUID;

/**
 * A scenario of an accepted slice, with the failure modes frozen into it. Says nothing about order or times.
 *
 * @param reason why it was picked
 */
public record SliceScenario(
        UUID scenarioId,
        String title,
        UUID dependencyId,
        String dependencyName,
        Fault fault,
        int minutes,
        String reason,
        List<ScenarioMode> modes) {}
