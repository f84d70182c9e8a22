package dev.gameday.exercise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import dev.gameday.testing.Work;
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

/** What is written in a room, who may read and decide what, and that nothing is written twice. */
@GamedayTest
@Import(World.class)
abstract class RoomServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    InjectionService injections;

    @Autowired
    RoomService rooms;

    @Autowired
    IncidentService incidents;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal responder = organizer;
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        responder = world.account(Role.ENGINEER);
        day = world.live(organizer, world.mode(), world.mode());
    }

    @Test
    void everybodyWritesAndReadsTheIncidentLog() {
        UUID request = UUID.randomUUID();
        RoomEntry entry = Acting.as(responder, () -> rooms.write(day, "Sign-in fails", request));

        assertThat(Acting.as(responder, () -> rooms.write(day, "Sign-in fails", request)))
                .isEqualTo(entry);
        assertThat(room(world.account(Role.STAKEHOLDER)).log()).containsExactly(entry);
        assertThatThrownBy(() -> Acting.as(responder, () -> rooms.write(day, " ", UUID.randomUUID())))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Acting.as(responder, () -> rooms.askPause(day, "", request)))
                .isInstanceOf(RuleException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theBackchannelIsForTheDaysOrganizersUntilTheReveal(Role role) {
        RoomEntry entry = Acting.as(organizer, () -> rooms.writeBackchannel(day, "Now the primary", UUID.randomUUID()));
        AccountPrincipal other = world.account(role);

        assertThat(room(organizer).backchannel()).containsExactly(entry);
        assertThat(room(other).toString()).doesNotContain("Now the primary");
        Acting.as(other, () -> {
            for (Work write : List.<Work>of(
                    () -> rooms.writeBackchannel(day, "Me too", UUID.randomUUID()),
                    () -> rooms.pause(day, UUID.randomUUID()),
                    () -> rooms.resume(day, UUID.randomUUID()),
                    () -> rooms.answerPause(day, UUID.randomUUID(), true, UUID.randomUUID()),
                    () -> injections.abortAll(day),
                    () -> injections.progress(day))) {
                assertThatThrownBy(write::run).isInstanceOf(AccessDeniedException.class);
            }
        });
        world.allClearAndReveal(organizer, day);
        assertThat(room(other).backchannel()).containsExactly(entry);
    }

    @Test
    void aPauseIsAskedForAndGrantedAndEnds() {
        RoomEntry asked = ask();
        assertThat(room(organizer).pauseRequests()).containsExactly(asked);
        Acting.as(organizer, () -> rooms.answerPause(day, asked.id(), true, UUID.randomUUID()));

        assertThat(room(responder).pauseRequests()).isEmpty();
        assertThat(room(responder).paused()).isNotNull();
        Acting.as(organizer, () -> rooms.resume(day, UUID.randomUUID()));
        assertThat(room(responder).paused()).isNull();
        assertThat(room(responder).log())
                .extracting(RoomEntry::kind)
                .containsExactly(EntryKind.PAUSE_ASKED, EntryKind.PAUSED, EntryKind.RESUMED);
    }

    @Test
    void ofTwoDifferentAnswersToARequestTheFirstHolds() {
        RoomEntry asked = ask();
        var outcome = Race.between(
                2,
                writer -> () ->
                        Acting.as(organizer, () -> rooms.answerPause(day, asked.id(), writer == 0, UUID.randomUUID())));

        assertThat(outcome.winners()).hasSize(1);
        assertThat(outcome.losers()).singleElement().isInstanceOf(RuleException.class);
        assertThat(room(organizer).pauseRequests()).isEmpty();
    }

    @Test
    void aRealIncidentHasItsOwnLogAndLeavesTheExerciseAlone() {
        RoomEntry start =
                Acting.as(responder, () -> incidents.start(day, true, "Payments are down", UUID.randomUUID()));
        RoomEntry note =
                Acting.as(responder, () -> incidents.write(day, start.id(), "Called the provider", UUID.randomUUID()));
        Acting.as(organizer, () -> rooms.pause(day, UUID.randomUUID()));

        Incident incident = room(responder).incidents().getFirst();
        assertThat(incident.log()).containsExactly(note);
        assertThat(incident.startedAt()).isEqualTo(start.at());
        assertThat(room(responder).log()).doesNotContain(note);
        UUID end = UUID.randomUUID();
        Acting.as(responder, () -> incidents.end(day, start.id(), end));
        Acting.as(responder, () -> incidents.end(day, start.id(), end));
        assertThat(room(responder).running()).isEmpty();
        assertThatThrownBy(() -> Acting.as(responder, () -> incidents.end(day, start.id(), UUID.randomUUID())))
                .isInstanceOf(RuleException.class);
        assertThat(progress()).allMatch(injection -> injection.timeline().state() == InjectionState.PLANNED);
    }

    @Test
    void severalIncidentsAreSentToTheirRooms() {
        UUID real = start(true);
        UUID other = start(false);
        Incident routed = Acting.as(
                responder,
                () -> incidents.route(day, other, new IncidentFacts(0, "Sign-in is slow", "Bo", "#sign-in")));

        assertThat(routed.real()).isFalse();
        assertThat(routed.facts()).isEqualTo(new IncidentFacts(3, "Sign-in is slow", "Bo", "#sign-in"));
        assertThat(routed.log())
                .extracting(RoomEntry::kind)
                .containsExactlyInAnyOrder(EntryKind.TITLED, EntryKind.LED, EntryKind.MOVED);
        Incident handedOver = Acting.as(
                responder, () -> incidents.route(day, other, new IncidentFacts(3, "Sign-in is slow", "", "#sign-in")));
        assertThat(handedOver.facts().lead()).isEmpty();
        assertThat(handedOver.log()).hasSize(4);
        assertThat(room(organizer).running()).extracting(Incident::id).containsExactly(real, other);
        assertThat(room(organizer).log())
                .extracting(RoomEntry::kind)
                .containsExactly(EntryKind.REAL_STARTED, EntryKind.INCIDENT_STARTED);
    }

    @Test
    void ofTwoDispatchersOneIsToldThatTheOtherWasFirst() {
        UUID incident = start(false);
        var outcome = Race.between(
                2,
                writer -> () -> Acting.as(
                        responder,
                        () -> incidents.route(day, incident, new IncidentFacts(0, "", "", "Room " + writer))));

        assertThat(outcome.winners()).hasSize(1);
        assertThat(outcome.losers()).singleElement().isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void anIncidentOfAnotherDayIsNotThere() {
        UUID incident = start(true);
        UUID otherDay = world.live(organizer, world.mode());
        Acting.as(responder, () -> {
            for (Work write : List.<Work>of(
                    () -> incidents.write(otherDay, incident, "Here?", UUID.randomUUID()),
                    () -> incidents.route(otherDay, incident, new IncidentFacts(0, "Here?", "", "")),
                    () -> incidents.end(otherDay, incident, UUID.randomUUID()))) {
                assertThatThrownBy(write::run).isInstanceOf(NotFoundException.class);
            }
        });
    }

    @Test
    void whoOnlyReadsDoesNotDeclareIncidents() {
        AccountPrincipal stakeholder = world.account(Role.STAKEHOLDER);
        RoomEntry start = Acting.as(responder, () -> incidents.start(day, true, "", UUID.randomUUID()));

        assertThatThrownBy(() -> Acting.as(stakeholder, () -> incidents.start(day, true, "", UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(
                        stakeholder, () -> incidents.route(day, start.id(), new IncidentFacts(0, "Mine", "", ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(stakeholder, () -> incidents.end(day, start.id(), UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingIsWrittenOnceTheDayIsClosed() {
        world.allClearAndReveal(organizer, day);
        Acting.as(organizer, () -> {
            assertThatThrownBy(() -> rooms.askPause(day, "", UUID.randomUUID())).isInstanceOf(RuleException.class);
            gameDays.close(day, gameDays.page(day).version());
            assertThatThrownBy(() -> rooms.write(day, "Late", UUID.randomUUID()))
                    .isInstanceOf(RuleException.class);
        });
    }

    @Test
    void abortAllStopsWhatRunsAndNothingElse() {
        UUID running = progress().getFirst().id();
        Acting.as(organizer, () -> {
            injections.record(running, RecordEvent.now(InjectionEventType.INJECTED));
            assertThat(injections.abortAll(day)).isEqualTo(1);
            assertThat(injections.abortAll(day)).isZero();
        });

        assertThat(progress())
                .extracting(injection -> injection.timeline().state())
                .containsExactly(InjectionState.ABORTED, InjectionState.PLANNED);
    }

    private UUID start(boolean real) {
        return Acting.as(responder, () -> incidents.start(day, real, "", UUID.randomUUID()))
                .id();
    }

    private RoomEntry ask() {
        return Acting.as(responder, () -> rooms.askPause(day, "We need a minute", UUID.randomUUID()));
    }

    private Room room(AccountPrincipal who) {
        return Acting.as(who, () -> rooms.room(day));
    }

    private List<InjectionProgress> progress() {
        return Acting.as(organizer, () -> injections.progress(day));
    }
}

class RoomServiceOnH2Test extends RoomServiceTest {}

@OnPostgreSql
class RoomServiceOnPostgreSqlTest extends RoomServiceTest {}
