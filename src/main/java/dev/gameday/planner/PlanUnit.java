package dev.gameday.planner;

import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An application's part in a scenario: the smallest thing that a slice takes or leaves. */
record PlanUnit(Scenario scenario, UUID application, List<Mode> modes) {

    static final Comparator<PlanUnit> ORDER =
            Comparator.<PlanUnit, UUID>comparing(unit -> unit.scenario().id()).thenComparing(PlanUnit::application);

    static List<PlanUnit> of(Scenario scenario, Map<UUID, Mode> modes) {
        Map<UUID, List<Mode>> byApplication = new TreeMap<>();
        scenario.modes().stream().sorted().map(modes::get).forEach(mode -> {
            if (mode != null) {
                byApplication
                        .computeIfAbsent(mode.application(), id -> new ArrayList<>())
                        .add(mode);
            }
        });
        List<PlanUnit> units = new ArrayList<>();
        byApplication.forEach((application, its) -> units.add(new PlanUnit(scenario, application, List.copyOf(its))));
        return units;
    }
}
