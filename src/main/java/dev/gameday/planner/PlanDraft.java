package dev.gameday.planner;

import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import dev.gameday.planner.PlanProblem.Team;
import dev.gameday.planner.SlicePlan.Limit;
import dev.gameday.planner.SlicePlan.Objective;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slice in the making: what was taken so far and what that uses up. Within the limits at all times. */
final class PlanDraft {
    private final PlanProblem problem;
    private final Map<UUID, Integer> capacities = new HashMap<>();
    private final List<PlanUnit> units = new ArrayList<>();

    /** The same, by identity: parts are made once, and looking through what they contain would take long. */
    private final Set<PlanUnit> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<UUID> scenarios = new HashSet<>();
    private final Set<UUID> modes = new HashSet<>();
    private final Map<UUID, Integer> used = new HashMap<>();
    private int minutes;
    private int gain;
    private int risk;
    private int retests;

    PlanDraft(PlanProblem problem) {
        this.problem = problem;
        for (Team team : problem.teams()) {
            capacities.put(team.id(), team.capacity());
        }
    }

    /** What taking some units adds. */
    record Addition(Collection<PlanUnit> units, int minutes, int gain, int risk, int retests) {}

    Addition addition(Collection<PlanUnit> more) {
        int addedMinutes = 0;
        int addedGain = 0;
        int addedRisk = 0;
        int addedRetests = 0;
        Set<UUID> newScenarios = new HashSet<>();
        Set<UUID> newModes = new HashSet<>();
        for (PlanUnit unit : more) {
            Scenario scenario = unit.scenario();
            if (!scenarios.contains(scenario.id()) && newScenarios.add(scenario.id())) {
                addedMinutes += scenario.minutes();
            }
            for (Mode mode : unit.modes()) {
                if (!modes.contains(mode.id()) && newModes.add(mode.id())) {
                    addedGain += mode.proven() ? 0 : 1;
                    addedRisk += mode.proven() ? 0 : mode.risk();
                    addedRetests += mode.retestWeight();
                }
            }
        }
        return new Addition(more, addedMinutes, addedGain, addedRisk, addedRetests);
    }

    /** The limit that the addition would break first; null when it fits. */
    @Nullable
    Limit breaks(Addition addition) {
        if (minutes + addition.minutes() > problem.minutes()) {
            return Limit.MINUTES;
        }
        if (overCapacity(addition)) {
            return Limit.CAPACITY;
        }
        return gain + addition.gain() > problem.mostGain() ? Limit.BAND : null;
    }

    private boolean overCapacity(Addition addition) {
        Map<UUID, Integer> more = new HashMap<>();
        Set<UUID> newModes = new HashSet<>();
        for (PlanUnit unit : addition.units()) {
            for (Mode mode : unit.modes()) {
                UUID team = mode.team();
                if (team != null && !mode.proven() && !modes.contains(mode.id()) && newModes.add(mode.id())) {
                    more.merge(team, 1, Integer::sum);
                }
            }
        }
        return more.entrySet().stream()
                .anyMatch(entry -> used.getOrDefault(entry.getKey(), 0) + entry.getValue()
                        > capacities.getOrDefault(entry.getKey(), Integer.MAX_VALUE));
    }

    void take(Addition addition) {
        minutes += addition.minutes();
        gain += addition.gain();
        risk += addition.risk();
        retests += addition.retests();
        for (PlanUnit unit : addition.units()) {
            if (taken.add(unit)) {
                units.add(unit);
            }
            scenarios.add(unit.scenario().id());
            for (Mode mode : unit.modes()) {
                UUID team = mode.team();
                if (modes.add(mode.id()) && team != null && !mode.proven()) {
                    used.merge(team, 1, Integer::sum);
                }
            }
        }
    }

    boolean has(UUID scenario) {
        return scenarios.contains(scenario);
    }

    boolean has(PlanUnit unit) {
        return taken.contains(unit);
    }

    boolean exercises(UUID mode) {
        return modes.contains(mode);
    }

    List<PlanUnit> units() {
        return units;
    }

    int gain() {
        return gain;
    }

    Objective objective() {
        double share = problem.inScope() == 0 ? 0 : (double) gain / problem.inScope();
        return new Objective(retests, risk, gain, Math.abs(share - problem.target()), minutes);
    }
}
