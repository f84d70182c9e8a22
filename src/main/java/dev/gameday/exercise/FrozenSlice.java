package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Freezes picked scenarios into the injections of a game day, with the failure modes in scope right now. */
@Component
class FrozenSlice {
    private final ExerciseStore store;
    private final SliceQueries slices;

    FrozenSlice(ExerciseStore store, SliceQueries slices) {
        this.store = store;
        this.slices = slices;
    }

    void freeze(GameDay day, List<PickedScenario> picks, Instant horizon) {
        if (picks.isEmpty()) {
            throw new InvalidException("scenarios", "Pick at least one scenario.");
        }
        Set<UUID> ids = picks.stream().map(PickedScenario::scenarioId).collect(Collectors.toSet());
        if (ids.size() != picks.size()) {
            throw new InvalidException("scenarios", "A scenario is picked twice.");
        }
        Map<UUID, Scenario> scenarios = known(ids, horizon);
        Map<UUID, List<ScenarioMode>> modes = slices.inScope(ids);
        int position = 1;
        for (PickedScenario pick : picks) {
            Scenario scenario = known(scenarios, pick.scenarioId());
            List<ScenarioMode> exercised = of(scenario, modes, pick.applicationIds());
            Injection injection =
                    new Injection(day, scenario, position++, false, Text.optional("reason", pick.reason()));
            add(injection, exercised, false);
        }
    }

    /** Adds a scenario after the slice was accepted. */
    Injection addLater(GameDay day, InsertInjection command, int position, Instant horizon) {
        Set<UUID> ids = Set.of(command.scenarioId());
        Scenario scenario = known(known(ids, horizon), command.scenarioId());
        Map<UUID, List<ScenarioMode>> modes = slices.inScope(ids);
        needReached(modes.getOrDefault(scenario.id(), List.of()), command.applicationIds());
        List<ScenarioMode> exercised = of(scenario, modes, command.applicationIds());
        Injection injection = new Injection(
                day, scenario, position, command.afterAllClear(), Text.optional("reason", command.reason()));
        add(injection, exercised, true);
        return injection;
    }

    private static void needReached(List<ScenarioMode> modes, Set<UUID> applicationIds) {
        Set<UUID> reached = modes.stream().map(ScenarioMode::applicationId).collect(Collectors.toSet());
        if (!reached.isEmpty() && !reached.containsAll(applicationIds)) {
            throw new InvalidException("applicationIds", "The scenario does not reach all of these applications.");
        }
    }

    private void add(Injection injection, List<ScenarioMode> modes, boolean later) {
        store.add(injection);
        modes.forEach(mode -> store.add(new InjectionMode(injection.id(), mode, later)));
    }

    private Map<UUID, Scenario> known(Collection<UUID> ids, Instant horizon) {
        return store.scenarios(ids).stream()
                .filter(scenario -> scenario.existsBefore(horizon))
                .collect(Collectors.toMap(Scenario::id, Function.identity()));
    }

    private static Scenario known(Map<UUID, Scenario> scenarios, UUID id) {
        Scenario scenario = scenarios.get(id);
        if (scenario == null) {
            throw new NotFoundException("scenario", id);
        }
        return scenario;
    }

    private static List<ScenarioMode> of(
            Scenario scenario, Map<UUID, List<ScenarioMode>> modes, Set<UUID> applicationIds) {
        List<ScenarioMode> exercised = modes.getOrDefault(scenario.id(), List.of()).stream()
                .filter(mode -> applicationIds.isEmpty() || applicationIds.contains(mode.applicationId()))
                .toList();
        if (exercised.isEmpty()) {
            throw new InvalidException(
                    "scenarios",
                    "“" + scenario.title() + "” has no failure modes in scope"
                            + (applicationIds.isEmpty() ? "." : " in the applications picked."));
        }
        return exercised;
    }
}
