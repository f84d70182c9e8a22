package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.catalog.LabelMatchers;
import dev.gameday.exercise.ScenarioQueries.DependencyName;
import dev.gameday.failuremode.DependencyFault;
import dev.gameday.failuremode.ModesPutInScope;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public catalogue of scenarios: one for each fault of each dependency that has ever been in scope. */
@Service
public class ScenarioService {
    private final ExerciseStore store;
    private final ScenarioQueries queries;
    private final ProgramClock clock;

    ScenarioService(ExerciseStore store, ScenarioQueries queries, ProgramClock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /** All scenarios by title. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<ScenarioRow> list() {
        return queries.list("", 0, Integer.MAX_VALUE);
    }

    /** Some of the scenarios whose title or dependency contains the text, by title. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<ScenarioRow> list(String text, int offset, int limit) {
        return queries.list(text, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(String text) {
        return queries.count(text);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ScenarioDetail detail(UUID id) {
        return queries.detail(id);
    }

    /** Changes texts and length; game days planned before keep theirs. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void update(UpdateScenario command) {
        Scenario scenario = visible(command.id());
        ChangedMeanwhileException.check("This scenario", command.version(), scenario.version());
        scenario.describe(ScriptTexts.of(command));
        scenario.expectAlerts(LabelMatchers.checked("alertMatchers", command.alertMatchers()));
        store.flush();
    }

    /** Says which lighter scenarios have to pass before this one is run. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void setBuildsOn(UUID id, long version, Set<UUID> lighter) {
        store.lockProgram();
        Scenario scenario = visible(id);
        ChangedMeanwhileException.check("This scenario", version, scenario.version());
        if (store.scenarios(lighter).size() != lighter.size()) {
            throw new InvalidException("buildsOn", "One of these scenarios does not exist.");
        }
        if (BuildsOn.circular(queries.buildsOn(), id, lighter)) {
            throw new InvalidException("buildsOn", "A scenario cannot build on itself, not through others either.");
        }
        scenario.setBuildsOn(lighter);
        store.flush();
    }

    /** Every fault of a dependency with failure modes in scope has its scenario from then on. */
    @EventListener
    void derive(ModesPutInScope event) {
        Set<UUID> dependencies =
                event.faults().stream().map(DependencyFault::dependencyId).collect(Collectors.toSet());
        if (dependencies.isEmpty()) {
            return;
        }
        store.flush();
        store.lockDependencies(List.copyOf(dependencies));
        Instant now = clock.now();
        Set<DependencyFault> missing = new HashSet<>(event.faults());
        for (Scenario scenario : store.scenariosOf(dependencies)) {
            if (missing.remove(new DependencyFault(scenario.dependencyId(), scenario.fault()))) {
                scenario.existsFrom(now);
            }
        }
        Map<UUID, DependencyName> names = queries.dependencies(dependencies);
        for (DependencyFault fault : missing) {
            DependencyName dependency = names.get(fault.dependencyId());
            if (dependency != null) {
                store.add(new Scenario(
                        fault.dependencyId(),
                        fault.fault(),
                        ScenarioDefaults.of(dependency.name(), dependency.kind(), fault.fault()),
                        now));
            }
        }
        store.flush();
    }

    private Scenario visible(UUID id) {
        Scenario scenario = store.scenario(id);
        if (!scenario.existsBefore(clock.endOf(clock.today()))) {
            throw new NotFoundException("scenario", id);
        }
        return scenario;
    }
}
