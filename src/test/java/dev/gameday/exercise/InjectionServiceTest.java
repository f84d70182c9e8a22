package dev.gameday.exercise;

import static dev.gameday.exercise.InjectionEventType.ABORTED;
import static dev.gameday.exercise.InjectionEventType.CORRECTED;
import static dev.gameday.exercise.InjectionEventType.DETECTED;
import static dev.gameday.exercise.InjectionEventType.INJECTED;
import static dev.gameday.exercise.InjectionEventType.MITIGATED;
import static dev.gameday.exercise.InjectionEventType.ROLLED_BACK;
import static dev.gameday.exercise.InjectionEventType.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import(World.class)
abstract class InjectionServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    ProgramClock clock;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        day = world.live(organizer, world.mode());
        injection = Acting.as(
                organizer, () -> scripts.script(day).injections().getFirst().id());
    }

    @Test
    void anEventIsStampedHere() {
        Instant before = clock.now();
        RecordedEvent event = record(RecordEvent.now(INJECTED));

        assertThat(event.recordedAt()).isBetween(before, clock.now());
        assertThat(event.occurredAt()).isEqualTo(event.recordedAt());
        assertThat(event.recordedBy()).isEqualTo(organizer.id());
        assertThat(log()).containsExactly(event);
    }

    @Test
    void detectionIsByAPersonUnlessSaidOtherwise() {
        record(RecordEvent.now(INJECTED));

        assertThat(record(RecordEvent.now(DETECTED)).source()).isEqualTo(DetectionSource.PERSON);
        assertThat(record(RecordEvent.now(MITIGATED)).source()).isNull();
    }

    @Test
    void aRepeatGetsTheSameAnswerAndAddsNothing() {
        RecordEvent inject = RecordEvent.now(INJECTED);
        RecordedEvent first = record(inject);

        assertThat(record(inject)).isEqualTo(first);
        assertThat(log()).hasSize(1);
        RecordEvent other = new RecordEvent(DETECTED, null, null, null, "", null, inject.requestId());
        assertThatThrownBy(() -> record(other)).isInstanceOf(RuleException.class);
    }

    @Test
    void racingRepeatsGetTheSameAnswer() throws Exception {
        RecordEvent inject = RecordEvent.now(INJECTED);
        Callable<RecordedEvent> press = () -> record(inject);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<RecordedEvent> answers = threads.invokeAll(Collections.nCopies(16, press)).stream()
                    .map(InjectionServiceTest::get)
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1);
        }
        assertThat(log()).hasSize(1);
    }

    @Test
    void ofRacingOrganizersOneInjects() throws Exception {
        Callable<Boolean> press = () -> {
            try {
                record(RecordEvent.now(INJECTED));
                return true;
            } catch (RuleException e) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(Collections.nCopies(8, press)).stream().filter(InjectionServiceTest::get))
                    .hasSize(1);
        }
    }

    @Test
    void injectedOnceUnlessCorrected() {
        RecordedEvent injected = record(RecordEvent.now(INJECTED));
        refused(RecordEvent.now(INJECTED));
        refused(RecordEvent.now(SKIPPED));

        record(RecordEvent.undo(injected.id()));
        refused(RecordEvent.undo(injected.id()));
        record(RecordEvent.now(INJECTED));
        assertThat(timeline().state()).isEqualTo(InjectionState.RUNNING);
    }

    @Test
    void nothingIsDetectedMitigatedAbortedOrRolledBackBeforeTheStart() {
        refused(RecordEvent.now(DETECTED));
        refused(RecordEvent.now(MITIGATED));
        refused(RecordEvent.now(ABORTED));
        refused(RecordEvent.now(ROLLED_BACK));
    }

    @Test
    void whatIsRolledBackIsNeitherAbortedNorRolledBackAgain() {
        record(RecordEvent.now(INJECTED));
        record(RecordEvent.now(ROLLED_BACK));
        refused(RecordEvent.now(ABORTED));
        refused(RecordEvent.now(ROLLED_BACK));
    }

    @Test
    void anAbortIsRolledBackAndASkipIsOnlyUndone() {
        record(RecordEvent.now(INJECTED));
        record(RecordEvent.now(ABORTED));
        record(RecordEvent.now(ROLLED_BACK));
        assertThat(timeline().state()).isEqualTo(InjectionState.ABORTED);
    }

    @Test
    void aSkippedInjectionIsNotInjectedUnlessTheSkipIsUndone() {
        RecordedEvent skipped = record(RecordEvent.now(SKIPPED));
        refused(RecordEvent.now(INJECTED));
        record(RecordEvent.undo(skipped.id()));
        record(RecordEvent.now(INJECTED));
    }

    @Test
    void aTimeLiesBetweenTheStartOfTheDayAndNow() {
        Instant now = clock.now();

        assertThatThrownBy(() -> record(at(INJECTED, now.plus(Duration.ofMinutes(5)), null)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("future");
        assertThatThrownBy(() -> record(at(INJECTED, now.minus(Duration.ofHours(1)), null)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("start of the game day");
    }

    @Test
    void insideTheDayAnEventCanBeBackdated() {
        Instant noon = clock.now().plus(Duration.ofHours(1));
        clock.at(noon, () -> record(at(INJECTED, noon.minus(Duration.ofMinutes(30)), null)));
        assertThat(clock.at(noon, this::timeline).startedAt()).isEqualTo(noon.minus(Duration.ofMinutes(30)));
        assertThatThrownBy(() -> clock.at(noon, () -> record(at(DETECTED, noon.minus(Duration.ofMinutes(31)), null))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("before the injection");
    }

    @Test
    void aCorrectionWithTheSameTypeTakesThePlaceOfAnEvent() {
        Instant noon = clock.now().plus(Duration.ofHours(1));
        RecordedEvent injected = clock.at(noon, () -> record(RecordEvent.now(INJECTED)));
        RecordedEvent detected = clock.at(noon.plusSeconds(240), () -> record(RecordEvent.now(DETECTED)));

        clock.at(noon.plusSeconds(300), () -> record(at(INJECTED, noon.minusSeconds(60), injected.id())));
        clock.at(noon.plusSeconds(300), () -> record(at(DETECTED, noon.plusSeconds(180), detected.id())));

        InjectionTimeline timeline = clock.at(noon.plusSeconds(300), this::timeline);
        assertThat(timeline.startedAt()).isEqualTo(noon.minusSeconds(60));
        assertThat(timeline.timeToDetect()).isEqualTo(Duration.ofMinutes(4));
        assertThat(clock.at(noon.plusSeconds(300), this::log)).hasSize(4);
    }

    @Test
    void aCorrectionNamesAnEventOfTheSameInjectionAndType() {
        RecordedEvent injected = record(RecordEvent.now(INJECTED));

        invalid(new RecordEvent(CORRECTED, null, null, null, "", null, UUID.randomUUID()));
        invalid(RecordEvent.undo(UUID.randomUUID()));
        invalid(at(DETECTED, null, injected.id()));
        invalid(new RecordEvent(DETECTED, null, UUID.randomUUID(), null, "", null, UUID.randomUUID()));
    }

    @Test
    void aClosedDayTakesNoMoreEventsAndARevealedOneNoMoreInjections() {
        UUID second = Acting.as(
                organizer,
                () -> scripts.insert(new InsertInjection(
                        day,
                        scripts.script(day).injections().getFirst().scenarioId(),
                        Set.of(),
                        2,
                        true,
                        "A surprise")));
        record(RecordEvent.now(INJECTED));
        world.allClearAndReveal(organizer, day);
        assertThatThrownBy(() -> Acting.as(organizer, () -> injections.record(second, RecordEvent.now(INJECTED))))
                .isInstanceOf(RuleException.class);
        record(RecordEvent.now(ROLLED_BACK));

        Acting.as(organizer, () -> gameDays.close(day, gameDays.page(day).version()));
        refused(RecordEvent.now(MITIGATED));
    }

    @Test
    void afterTheAllClearASurpriseIsStillInjected() {
        Acting.as(organizer, () -> gameDays.allClear(day, gameDays.page(day).version()));

        assertThat(record(RecordEvent.now(INJECTED)).type()).isEqualTo(INJECTED);
    }

    @Test
    void beforeTheStartOfTheDayNothingHappens() {
        UUID planned = world.planned(organizer, world.mode());
        UUID first = Acting.as(
                organizer, () -> scripts.script(planned).injections().getFirst().id());

        assertThatThrownBy(() -> Acting.as(organizer, () -> injections.record(first, RecordEvent.now(INJECTED))))
                .isInstanceOf(RuleException.class);
    }

    private RecordedEvent record(RecordEvent command) {
        return Acting.as(organizer, () -> injections.record(injection, command));
    }

    private void refused(RecordEvent command) {
        assertThatThrownBy(() -> record(command)).isInstanceOf(RuleException.class);
    }

    private void invalid(RecordEvent command) {
        assertThatThrownBy(() -> record(command)).isInstanceOf(InvalidException.class);
    }

    private List<RecordedEvent> log() {
        return Acting.as(organizer, () -> injections.events(injection));
    }

    private InjectionTimeline timeline() {
        return InjectionTimeline.of(log());
    }

    private static RecordEvent at(InjectionEventType type, @Nullable Instant time, @Nullable UUID correctsId) {
        return new RecordEvent(type, time, null, null, "", correctsId, UUID.randomUUID());
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

class InjectionServiceOnH2Test extends InjectionServiceTest {}

@OnPostgreSql
class InjectionServiceOnPostgreSqlTest extends InjectionServiceTest {}
