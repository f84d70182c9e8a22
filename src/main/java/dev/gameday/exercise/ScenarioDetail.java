package dev.gameday.exercise;

import dev.gameday.catalog.Fault;
import java.util.List;
import java.util.UUID;

/**
 * A scenario of the public catalogue, with the failure modes that it would exercise now.
 *
 * @param alertMatchers which alerts it should set off; empty: those of its dependency
 * @param dependencyAlertMatchers those of its dependency
 * @param written false: derived from the catalogue of faults, nobody has written it yet
 */
public record ScenarioDetail(
        UUID id,
        long version,
        String title,
        UUID dependencyId,
        String dependencyName,
        Fault fault,
        String hypothesis,
        String method,
        String abortConditions,
        String blastRadius,
        String rollbackPlan,
        int minutes,
        String alertMatchers,
        String dependencyAlertMatchers,
        boolean written,
        List<Link> buildsOn,
        List<ScenarioMode> modes) {

    /** A lighter scenario that has to pass first. */
    public record Link(UUID id, String title) {}
}
