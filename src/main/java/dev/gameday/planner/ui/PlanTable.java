package dev.gameday.planner.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.planner.Proposal;
import java.util.ArrayList;
import java.util.List;

/** A proposed slice as a file: a line per failure mode, in the order of the scenarios. */
final class PlanTable {
    private PlanTable() {}

    private record Line(int order, Proposal.Pick pick, Proposal.Mode mode) {}

    static CsvTable<?> of(Proposal shown) {
        return CsvTable.<Line>whole("slice", shown.date(), () -> lines(shown))
                .column("Exercise on", line -> shown.date())
                .column("Order", Line::order)
                .column("Scenario", line -> line.pick().title())
                .column("Minutes", line -> line.pick().minutes())
                .column("Application", line -> line.mode().application())
                .column("Failure mode", line -> line.mode().name())
                .column("State", line -> line.mode().state().label())
                .column("Risk", line -> line.mode().risk())
                .column("Why", line -> String.join(" ", line.pick().reasons()));
    }

    private static List<Line> lines(Proposal proposal) {
        List<Line> lines = new ArrayList<>();
        for (Proposal.Pick pick : proposal.picks()) {
            int order = proposal.picks().indexOf(pick) + 1;
            pick.modes().forEach(mode -> lines.add(new Line(order, pick, mode)));
        }
        return lines;
    }
}
