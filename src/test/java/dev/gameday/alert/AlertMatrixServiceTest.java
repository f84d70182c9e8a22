package dev.gameday.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.alert.AlertWorld.Day;
import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.World;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import({World.class, AlertWorld.class})
abstract class AlertMatrixServiceTest {
    @Autowired
    World people;

    @Autowired
    AlertWorld world;

    @Autowired
    AlertMatrixService matrices;

    @Autowired
    InjectionService injections;

    @Autowired
    FailureModeService failureModes;

    @Test
    void whatWouldTellSomebodyComesFromTheFailureMode() {
        Day day = world.day("");
        Acting.as(
                Role.ENGINEER,
                () -> failureModes.describe(
                        day.mode().id(), people.version(day.mode().id()), "Reads go on", true, false, true));

        AlertMatrixRow row = row(day);
        assertThat(row.mode().measured()).isTrue();
        assertThat(row.mode().alerting()).isFalse();
        assertThat(row.mode().absenceAlert()).isTrue();
        assertThat(row.exercised()).isZero();
    }

    @Test
    void aRevealedInjectionIsAnExerciseAndFiredWhenAnAlertDetectedIt() {
        Day seen = world.day("");
        world.record(seen, InjectionEventType.INJECTED);
        alert(seen);
        people.allClearAndReveal(seen.organizer(), seen.id());

        assertThat(row(seen).exercised()).isEqualTo(1);
        assertThat(row(seen).fired()).isEqualTo(1);
        assertThat(row(seen).lastFired()).isNotNull();
    }

    @Test
    void whatWasWithdrawnOrSeenByPeopleOnlyDidNotFire() {
        Day day = world.day("");
        world.record(day, InjectionEventType.INJECTED);
        world.record(day, InjectionEventType.DETECTED);
        UUID wrong = alert(day).id();
        Acting.as(day.organizer(), () -> injections.record(day.injection(), RecordEvent.undo(wrong)));
        people.allClearAndReveal(day.organizer(), day.id());

        assertThat(row(day).exercised()).isEqualTo(1);
        assertThat(row(day).fired()).isZero();
    }

    @Test
    void whatWasNotInjectedIsNoExercise() {
        Day day = world.day("");
        world.record(day, InjectionEventType.SKIPPED);
        people.allClearAndReveal(day.organizer(), day.id());

        assertThat(row(day).exercised()).isZero();
    }

    @Test
    void onlyFailureModesInScopeAreInIt() {
        Day day = world.day("");
        people.mode(day.mode().dependencyId(), Fault.SLOW);
        UUID mode = day.mode().id();
        Acting.as(Role.ENGINEER, () -> failureModes.retire(mode, people.version(mode)));

        assertThat(Acting.as(
                        Role.STAKEHOLDER,
                        () -> matrices.ofApplication(day.mode().applicationId())))
                .isEmpty();
    }

    private RecordedEvent alert(Day day) {
        return Acting.as(
                day.organizer(),
                () -> injections.record(
                        day.injection(),
                        new RecordEvent(
                                InjectionEventType.DETECTED,
                                null,
                                null,
                                DetectionSource.ALERT,
                                "",
                                null,
                                UUID.randomUUID())));
    }

    private AlertMatrixRow row(Day day) {
        return Acting.as(
                        Role.STAKEHOLDER,
                        () -> matrices.ofApplication(day.mode().applicationId()))
                .getFirst();
    }
}

class AlertMatrixServiceOnH2Test extends AlertMatrixServiceTest {}

@OnPostgreSql
class AlertMatrixServiceOnPostgreSqlTest extends AlertMatrixServiceTest {}
