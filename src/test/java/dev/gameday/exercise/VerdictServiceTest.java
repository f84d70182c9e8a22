package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.World.Mode;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GamedayTest
@Import(World.class)
@RecordApplicationEvents
class VerdictServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    ProgramClock clock;

    @Autowired
    ApplicationEvents published;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID day = UUID.randomUUID();
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        mode = world.mode();
        day = world.live(organizer, mode);
        injection = Acting.as(
                organizer, () -> scripts.script(day).injections().getFirst().id());
    }

    @Test
    void aVerdictNeedsAnInjectionThatHasStarted() {
        assertThatThrownBy(() -> record(passed())).isInstanceOf(RuleException.class);

        RecordedEvent injected = inject();
        assertThat(record(passed()).injectedAt()).isEqualTo(injected.occurredAt());
    }

    @Test
    void onlyWhatTheInjectionExercisesIsJudged() {
        inject();
        RecordVerdict other =
                new RecordVerdict(world.mode().id(), VerdictResult.PASSED, "", null, null, null, UUID.randomUUID());

        assertThatThrownBy(() -> record(other)).isInstanceOf(InvalidException.class);
    }

    @Test
    void aRepeatGetsTheSameAnswer() {
        inject();
        RecordVerdict command = passed();
        RecordedVerdict first = record(command);

        assertThat(record(command)).isEqualTo(first);
        assertThat(standing()).containsExactly(first);
        RecordVerdict other =
                new RecordVerdict(mode.id(), VerdictResult.FAILED, "", null, null, null, command.requestId());
        assertThatThrownBy(() -> record(other)).isInstanceOf(RuleException.class);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheVerdictItNames() {
        inject();
        RecordedVerdict first = record(passed());
        RecordedVerdict second = record(verdict(VerdictResult.FAILED, first.id()));

        assertThat(standing()).containsExactly(second);
        assertThat(Acting.as(organizer, () -> verdicts.verdicts(day))).containsExactly(first, second);
        assertThatThrownBy(() -> record(verdict(VerdictResult.DEGRADED, first.id())))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> record(verdict(VerdictResult.DEGRADED, UUID.randomUUID())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void theRevealPublishesAllVerdictsAndLaterOnesPublishThemselves() {
        inject();
        RecordedVerdict first = record(passed());
        assertThat(published.stream(EvidencePublished.class)
                        .filter(e -> e.gameDayId().equals(day)))
                .isEmpty();

        world.allClearAndReveal(organizer, day);
        RecordedVerdict second = record(verdict(VerdictResult.FAILED, first.id()));

        assertThat(published.stream(EvidencePublished.class)
                        .filter(e -> e.gameDayId().equals(day)))
                .containsExactly(
                        new EvidencePublished(day, Set.of(first.id())),
                        new EvidencePublished(day, Set.of(second.id())));
    }

    @Test
    void aClosedDayTakesCorrectionsOnly() {
        inject();
        RecordedVerdict first = record(passed());
        world.allClearAndReveal(organizer, day);
        Acting.as(organizer, () -> gameDays.close(day, gameDays.page(day).version()));

        assertThatThrownBy(() -> record(passed())).isInstanceOf(RuleException.class);
        assertThat(record(verdict(VerdictResult.DEGRADED, first.id())).correctsId())
                .isEqualTo(first.id());
    }

    @Test
    void anotherStartRestatesTheVerdictsThatStand() {
        Instant noon = clock.now().plus(Duration.ofHours(1));
        RecordedEvent injected = clock.at(noon, this::inject);
        RecordedVerdict first = clock.at(noon, () -> record(passed()));
        Instant earlier = noon.minus(Duration.ofMinutes(10));
        clock.at(
                noon,
                () -> Acting.as(
                        organizer,
                        () -> injections.record(
                                injection,
                                new RecordEvent(
                                        InjectionEventType.INJECTED,
                                        earlier,
                                        null,
                                        null,
                                        "",
                                        injected.id(),
                                        UUID.randomUUID()))));

        List<RecordedVerdict> standing = clock.at(noon, this::standing);
        assertThat(standing).hasSize(1);
        assertThat(standing.getFirst().injectedAt()).isEqualTo(earlier);
        assertThat(standing.getFirst().correctsId()).isEqualTo(first.id());
        assertThat(standing.getFirst().result()).isEqualTo(VerdictResult.PASSED);
    }

    @Test
    void aStartWithEvidenceIsNotTakenAway() {
        RecordedEvent injected = inject();
        RecordedVerdict first = record(passed());

        assertThatThrownBy(() ->
                        Acting.as(organizer, () -> injections.record(injection, RecordEvent.undo(injected.id()))))
                .isInstanceOf(RuleException.class);
        assertThat(Acting.as(organizer, () -> injections.events(injection))).hasSize(1);
        record(verdict(VerdictResult.INCONCLUSIVE, first.id()));
        Acting.as(organizer, () -> injections.record(injection, RecordEvent.undo(injected.id())));
    }

    @Test
    void nobodyElseRecords() {
        inject();
        for (AccountPrincipal other : List.of(world.account(Role.ORGANIZER), world.account(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> Acting.as(other, () -> verdicts.record(injection, passed())))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private RecordedEvent inject() {
        return Acting.as(organizer, () -> injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED)));
    }

    private RecordVerdict passed() {
        return verdict(VerdictResult.PASSED, null);
    }

    private RecordVerdict verdict(VerdictResult result, @Nullable UUID correctsId) {
        return new RecordVerdict(mode.id(), result, "As seen", true, null, correctsId, UUID.randomUUID());
    }

    private RecordedVerdict record(RecordVerdict command) {
        return Acting.as(organizer, () -> verdicts.record(injection, command));
    }

    private List<RecordedVerdict> standing() {
        return StandingVerdicts.of(Acting.as(organizer, () -> verdicts.verdicts(day)));
    }
}
