package dev.gameday.exercise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import dev.gameday.testing.Work;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Anybody notices, the day's organizers say what it was, and nobody else can tell before the reveal. */
@GamedayTest
@Import(World.class)
abstract class ObservationServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    ObservationService observations;

    @Autowired
    ProgramClock clock;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal responder = organizer;
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID day = UUID.randomUUID();
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aLiveDayWithAnInjection() {
        organizer = world.account(Role.ORGANIZER);
        responder = world.account(Role.STAKEHOLDER);
        mode = world.mode();
        day = world.live(organizer, mode);
        injection = Acting.as(
                organizer, () -> scripts.script(day).injections().getFirst().id());
        Acting.as(organizer, () -> injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED)));
    }

    @Test
    void aPressIsStampedHere() {
        Instant before = clock.now();
        Observation noticed = press();

        assertThat(noticed.at()).isBetween(before, clock.now());
        assertThat(noticed.byId()).isEqualTo(responder.id());
        assertThat(seenBy(responder)).containsExactly(noticed);
    }

    @Test
    void aRepeatGetsTheSameAnswerAndAddsNothing() {
        UUID request = UUID.randomUUID();
        var outcome = Race.between(
                4, writer -> () -> Acting.as(responder, () -> observations.notice(day, NewObservation.now(request))));

        assertThat(outcome.losers()).isEmpty();
        assertThat(outcome.winners().stream().distinct()).hasSize(1);
        assertThat(seenBy(organizer)).hasSize(1);
        assertThatThrownBy(() -> Acting.as(organizer, () -> observations.notice(day, NewObservation.now(request))))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void whatItWasFollowsAndTheTimeStays() {
        Observation noticed = press();
        Observation described =
                Acting.as(responder, () -> observations.describe(noticed.id(), "Sign-in fails", mode.applicationId()));

        assertThat(described.text()).isEqualTo("Sign-in fails");
        assertThat(described.at()).isEqualTo(noticed.at());
        assertThat(described.applicationName()).isNotBlank();
        assertThatThrownBy(() -> Acting.as(
                        world.account(Role.ADMINISTRATOR), () -> observations.describe(noticed.id(), "Mine", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(responder, () -> observations.describe(noticed.id(), "", UUID.randomUUID())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aMatchIsADetectionByAPersonAtTheTimeOfThePress() {
        Observation noticed = press();
        Acting.as(responder, () -> observations.describe(noticed.id(), "Sign-in fails", mode.applicationId()));
        Observation matched = match(noticed);

        assertThat(matched.mark()).isEqualTo(Mark.MATCHED);
        assertThat(matched.injectionId()).isEqualTo(injection);
        RecordedEvent event = log().getLast();
        assertThat(event.type()).isEqualTo(InjectionEventType.NOTICED);
        assertThat(event.source()).isEqualTo(DetectionSource.PERSON);
        assertThat(event.occurredAt()).isEqualTo(noticed.at());
        assertThat(event.applicationId()).isEqualTo(mode.applicationId());
        assertThat(event.note()).contains("Sign-in fails");
        assertThat(InjectionTimeline.of(log()).detectedAt()).isEqualTo(noticed.at());
    }

    @Test
    void aMatchPressedTwiceIsOne() {
        Observation noticed = press();
        var outcome = Race.between(3, writer -> () -> match(noticed));

        assertThat(outcome.losers()).isEmpty();
        assertThat(log()).hasSize(2);
    }

    @Test
    void aMatchIsTakenBackAndStaysInTheRecord() {
        Observation noticed = press();
        match(noticed);
        assertThatThrownBy(() -> Acting.as(organizer, () -> observations.unrelated(noticed.id())))
                .isInstanceOf(RuleException.class);
        Observation open = Acting.as(organizer, () -> observations.reopen(noticed.id()));

        assertThat(open.mark()).isEqualTo(Mark.OPEN);
        assertThat(InjectionTimeline.of(log()).detectedAt()).isNull();
        assertThat(log()).hasSize(3);
        assertThat(match(noticed).mark()).isEqualTo(Mark.MATCHED);
        assertThat(InjectionTimeline.of(log()).detectedAt()).isEqualTo(noticed.at());
    }

    @Test
    void anEventTakenBackInTheLogOpensTheNoticeAgain() {
        Observation noticed = press();
        match(noticed);
        Acting.as(
                organizer,
                () -> injections.record(
                        injection, RecordEvent.undo(log().getLast().id())));

        assertThat(seenBy(organizer).getFirst().mark()).isEqualTo(Mark.OPEN);
        assertThat(match(noticed).mark()).isEqualTo(Mark.MATCHED);
    }

    @Test
    void anUnrelatedNoticeTouchesNoInjection() {
        Observation noticed = press();
        assertThat(Acting.as(organizer, () -> observations.unrelated(noticed.id()))
                        .mark())
                .isEqualTo(Mark.UNRELATED);
        assertThat(log()).hasSize(1);
        assertThat(Acting.as(organizer, () -> observations.reopen(noticed.id())).mark())
                .isEqualTo(Mark.OPEN);
    }

    @Test
    void nothingIsMatchedToWhatBeganLaterOrToAnotherDay() {
        UUID otherDay = world.live(organizer, world.mode());
        UUID other = Acting.as(
                organizer,
                () -> scripts.script(otherDay).injections().getFirst().id());
        Observation noticed =
                Acting.as(responder, () -> observations.notice(otherDay, NewObservation.now(UUID.randomUUID())));
        Acting.as(organizer, () -> injections.record(other, RecordEvent.now(InjectionEventType.INJECTED)));

        assertThatThrownBy(() -> Acting.as(organizer, () -> observations.match(noticed.id(), other)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Acting.as(organizer, () -> observations.match(noticed.id(), injection)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void thereIsNothingToNoticeBeforeTheStartOrAfterTheReveal() {
        UUID planned = world.planned(organizer, mode);
        assertThatThrownBy(() ->
                        Acting.as(responder, () -> observations.notice(planned, NewObservation.now(UUID.randomUUID()))))
                .isInstanceOf(RuleException.class);
        world.allClearAndReveal(organizer, day);
        assertThatThrownBy(this::press).isInstanceOf(RuleException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDaySeesOnlyTheirOwnAndNotWhatItWas(Role role) {
        Observation noticed = press();
        match(noticed);
        AccountPrincipal other = world.account(role);
        Observation theirs = Acting.as(other, () -> observations.notice(day, NewObservation.now(UUID.randomUUID())));

        assertThat(theirs.mark()).isNull();
        assertThat(seenBy(other)).containsExactly(theirs);
        assertThat(seenBy(responder).getFirst().mark()).isNull();
        assertThat(seenBy(responder).getFirst().injectionId()).isNull();
        Acting.as(other, () -> {
            for (Work write : List.<Work>of(
                    () -> observations.match(noticed.id(), injection),
                    () -> observations.unrelated(theirs.id()),
                    () -> observations.reopen(noticed.id()))) {
                assertThatThrownBy(write::run).isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
            }
        });
        world.allClearAndReveal(organizer, day);
        assertThat(seenBy(other)).hasSize(2);
        assertThat(seenBy(other).getFirst().injectionId()).isEqualTo(injection);
    }

    @Test
    void nobodyNoticesAnythingWithoutSigningIn() {
        Acting.asNobody(() -> assertThatThrownBy(() -> observations.notice(day, NewObservation.now(UUID.randomUUID())))
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class));
    }

    private Observation press() {
        return Acting.as(responder, () -> observations.notice(day, NewObservation.now(UUID.randomUUID())));
    }

    private Observation match(Observation noticed) {
        return Acting.as(organizer, () -> observations.match(noticed.id(), injection));
    }

    private List<Observation> seenBy(AccountPrincipal who) {
        return Acting.as(who, () -> observations.observations(day));
    }

    private List<RecordedEvent> log() {
        return Acting.as(organizer, () -> injections.events(injection));
    }
}

class ObservationServiceOnH2Test extends ObservationServiceTest {}

@OnPostgreSql
class ObservationServiceOnPostgreSqlTest extends ObservationServiceTest {}
