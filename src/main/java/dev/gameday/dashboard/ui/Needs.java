package dev.gameday.dashboard.ui;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.exercise.MissingVerdicts;
import dev.gameday.finding.FindingCounts;
import java.util.ArrayList;
import java.util.List;

/** What waits for somebody with the reader's roles, most pressing first; what counts nothing is left out. */
final class Needs {
    private static final String FAILING = "failing";
    private static final String STALE = "stale";

    private Needs() {}

    static List<Need> of(ThisWeek week, CurrentUser user) {
        FindingCounts findings = week.findings();
        CoverageCounts counts = week.coverage().program().counts();
        List<Need> needs = new ArrayList<>();
        for (MissingVerdicts day : week.missingVerdicts()) {
            needs.add(new Need(
                    "Verdicts missing in " + day.title(),
                    day.count(),
                    Routes.GAME_DAYS + "/" + day.gameDayId(),
                    FAILING));
        }
        needs.add(findings("Overdue findings", findings.overdue(), "overdue", FAILING));
        if (user.has(Role.ENGINEER)) {
            needs.add(findings("Your findings", findings.mine(), "mine", ""));
        }
        needs.add(findings("Retests due", findings.retestDue(), "retest-due", STALE));
        needs.add(findings("Findings without an owner", findings.withoutOwner(), "without-owner", ""));
        needs.add(new Need("Failure modes failing", counts.failing(), CoverageCard.list(FAILING), FAILING));
        needs.add(new Need("Evidence gone stale", counts.stale(), CoverageCard.list(STALE), STALE));
        needs.add(new Need(
                "Core failure modes without a fallback",
                week.coreUnaddressed(),
                Routes.COVERAGE + "?by=need&state=unaddressed&of=CORE",
                ""));
        needs.add(new Need(
                "Applications changed since their sign-off",
                week.scoping().changed(),
                Routes.SCOPING + "?signed=changed",
                STALE));
        if (user.has(Role.MANAGER)) {
            needs.add(new Need(
                    "Applications without a sign-off",
                    week.scoping().notSignedOff(),
                    Routes.SCOPING + "?signed=no",
                    ""));
        }
        needs.add(new Need(
                "Kill switches that need care", week.switchesToTend(), Routes.KILL_SWITCHES + "?show=attention", ""));
        return needs.stream().filter(need -> need.count() > 0).toList();
    }

    private static Need findings(String label, int count, String show, String tone) {
        return new Need(label, count, Routes.FINDINGS + "?show=" + show, tone);
    }
}
