package dev.gameday.exchange.sample;

import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.UpdateScenario;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Replays how scenarios got better words. */
@Component
class ScenarioReplay {

    private final ScenarioService scenarios;

    ScenarioReplay(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        data.scenarios().forEach(scenario -> replay.at(scenario.at(), () -> describe(scenario, known)));
    }

    private void describe(ScenarioData data, Known known) {
        UUID id = id(data.of(), known);
        scenarios.update(new UpdateScenario(
                id,
                scenarios.detail(id).version(),
                data.title(),
                data.hypothesis(),
                data.method(),
                data.abort(),
                data.blastRadius(),
                data.rollback(),
                data.minutes()));
        if (!data.lighter().isEmpty()) {
            scenarios.setBuildsOn(
                    id,
                    scenarios.detail(id).version(),
                    data.lighter().stream().map(name -> id(name, known)).collect(Collectors.toSet()));
        }
    }

    /** The scenario that the failure modes of a dependency's fault have brought along. */
    UUID id(String name, Known known) {
        DependencyFaultName wanted = DependencyFaultName.of(name);
        UUID dependency = known.dependencies.get(wanted.dependency());
        return scenarios.list().stream()
                .filter(row -> row.dependencyId().equals(dependency) && row.fault() == wanted.fault())
                .map(ScenarioRow::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample has no scenario " + name + " yet."));
    }
}
