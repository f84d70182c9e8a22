package dev.gameday.exchange.sample;

import dev.gameday.exchange.sample.SampleData.ProgramData;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.security.SetupCompleted;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads the sample program when the set-up asked for it, as the new administrator, in the set-up's transaction. */
@Component
class SampleLoader {

    private final ProgramService programs;
    private final CatalogReplay catalog;
    private final ScopeReplay scopes;
    private final ModeReplay modes;
    private final ScenarioReplay scenarios;
    private final ExerciseReplay exercises;
    private final FindingReplay findings;
    private final ProgramClock clock;
    private final EntityManager entities;

    SampleLoader(
            ProgramService programs,
            CatalogReplay catalog,
            ScopeReplay scopes,
            ModeReplay modes,
            ScenarioReplay scenarios,
            ExerciseReplay exercises,
            FindingReplay findings,
            ProgramClock clock,
            EntityManager entities) {
        this.programs = programs;
        this.catalog = catalog;
        this.scopes = scopes;
        this.modes = modes;
        this.scenarios = scenarios;
        this.exercises = exercises;
        this.findings = findings;
        this.clock = clock;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SetupCompleted completed) {
        if (completed.sample()) {
            load(SampleFile.read());
        }
    }

    private void load(SampleData data) {
        Known known = new Known();
        Replay replay = new Replay();
        replay.at(data.program().setUpAt(), () -> setUp(data.program()));
        catalog.schedule(data, known, replay);
        scopes.schedule(data, known, replay);
        modes.schedule(data, known, replay);
        scenarios.schedule(data, known, replay);
        exercises.schedule(data, known, replay);
        findings.schedule(data, known, replay);
        replay.run(clock, data.program().zone(), this::forget);
    }

    /** Services flush after each write, and a flush looks through everything that is remembered. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private void setUp(ProgramData program) {
        programs.setUp(new SetUpProgram(
                program.name(),
                program.zone(),
                program.cadenceDays(),
                program.sliceTargetPercent(),
                program.coverageGoalPercent(),
                program.deadline(),
                program.deadlineName(),
                program.detectionTargetMinutes(),
                program.exerciseMinutes(),
                program.firstExerciseOn(),
                program.exerciseTime(),
                program.validityWeeks(),
                program.sampleDate()));
    }
}
