package dev.gameday.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * Coverage as of a day for the program and its parts.
 *
 * @param applications all that existed on the day, by name; those without failure modes have nothing in scope
 * @param teams likewise; "No team" comes last, when an application without one has failure modes
 * @param needLevels core, important, sheddable
 * @param risk the same fraction with every failure mode weighted by its risk, as dependencies are assessed today
 */
public record CoverageReport(
        LocalDate asOf,
        CoverageLine program,
        List<CoverageLine> applications,
        List<CoverageLine> teams,
        List<CoverageLine> needLevels,
        RiskWeighted risk) {
    public CoverageReport {
        applications = List.copyOf(applications);
        teams = List.copyOf(teams);
        needLevels = List.copyOf(needLevels);
    }
}
