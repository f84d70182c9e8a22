package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.GameDayFilter.When;
import dev.gameday.exercise.World.Mode;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@Import(World.class)
class GameDayServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    FailureModeService failureModes;

    @Autowired
    ProgramClock clock;

    @Autowired
    NoticeService notices;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void anOrganizerAndAMode() {
        organizer = world.account(Role.ORGANIZER);
        mode = world.mode();
    }

    @Test
    void acceptingASliceFreezesTheModesInScope() {
        UUID id = world.planned(organizer, mode);
        Acting.as(
                Role.MANAGER,
                () -> failureModes.describe(
                        mode.id(), world.version(mode.id()), "Something else", false, false, false));
        Mode later = world.mode(mode.dependencyId(), Fault.UNAVAILABLE);

        Acting.as(organizer, () -> {
            Script.Item item = scripts.script(id).injections().getFirst();
            assertThat(item.position()).isEqualTo(1);
            assertThat(item.modes()).hasSize(1);
            assertThat(item.modes().getFirst().failureModeId()).isEqualTo(mode.id());
            assertThat(item.modes().getFirst().expected()).isEqualTo("Reads go on");
            assertThat(gameDays.slice(id).getFirst().modes())
                    .extracting(ScenarioMode::failureModeId)
                    .containsExactly(mode.id())
                    .doesNotContain(later.id());
        });
    }

    @Test
    void acceptedAndRetiredModesAndThoseOfOtherApplicationsStayOut() {
        Mode accepted = world.mode(mode.dependencyId(), Fault.UNAVAILABLE);
        Mode retired = world.mode(mode.dependencyId(), Fault.UNAVAILABLE);
        Mode other = world.mode(mode.dependencyId(), Fault.UNAVAILABLE);
        Acting.as(Role.MANAGER, () -> {
            failureModes.accept(
                    accepted.id(),
                    world.version(accepted.id()),
                    "A lead",
                    "Not now",
                    clock.today().plusDays(7));
            failureModes.retire(retired.id(), world.version(retired.id()));
        });

        UUID all = world.planned(organizer, mode);
        assertThat(modesOf(all)).containsExactlyInAnyOrder(mode.id(), other.id());
        UUID one = Acting.as(
                organizer,
                () -> gameDays.plan(new NewGameDay(
                        "One",
                        GameDayKind.RETEST,
                        clock.now(),
                        30,
                        World.name("Staging"),
                        List.of(new PickedScenario(mode.scenarioId(), Set.of(mode.applicationId()), "")))));
        assertThat(modesOf(one)).containsExactly(mode.id());
        assertThatThrownBy(() -> Acting.as(
                        organizer,
                        () -> gameDays.plan(new NewGameDay(
                                "None",
                                GameDayKind.RETEST,
                                clock.now(),
                                30,
                                "Staging",
                                List.of(new PickedScenario(mode.scenarioId(), Set.of(retired.applicationId()), ""))))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("no failure modes in scope");
    }

    @Test
    void aSliceNeedsScenariosThatExistAndADayThatIsNotOver() {
        NewGameDay good = world.day(mode);

        denied(InvalidException.class, copy(good, good.startsAt(), List.of()));
        denied(InvalidException.class, copy(good, clock.now().minus(Duration.ofDays(2)), good.scenarios()));
        denied(
                NotFoundException.class,
                copy(good, good.startsAt(), List.of(new PickedScenario(UUID.randomUUID(), Set.of(), ""))));
        PickedScenario pick = good.scenarios().getFirst();
        denied(InvalidException.class, copy(good, good.startsAt(), List.of(pick, pick)));
    }

    @Test
    void aReplayOfThePastPlansInThePast() {
        var past = clock.now().minus(Duration.ofDays(20));
        Mode then = clock.at(past.minus(Duration.ofDays(1)), world::mode);
        UUID id = clock.at(past, () -> world.planned(organizer, then));

        assertThat(Acting.as(Role.STAKEHOLDER, () -> gameDays.page(id)).state()).isEqualTo(GameDayState.PLANNED);
        assertThatThrownBy(() ->
                        clock.at(past.minus(Duration.ofDays(5)), () -> Acting.as(organizer, () -> gameDays.page(id))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSameRequestPlansOnce() {
        NewGameDay day = world.day(mode);
        UUID request = UUID.randomUUID();
        NewGameDay repeatable = new NewGameDay(
                day.title(), day.kind(), day.startsAt(), day.minutes(), day.environment(), day.scenarios(), request);

        UUID first = Acting.as(organizer, () -> gameDays.plan(repeatable));
        assertThat(Acting.as(organizer, () -> gameDays.plan(repeatable))).isEqualTo(first);
    }

    @Test
    void aDayGoesFromPlannedToClosedOneStepAtATime() {
        UUID id = world.planned(organizer, mode);

        Acting.as(organizer, () -> {
            assertThatThrownBy(() -> gameDays.allClear(id, version(id))).isInstanceOf(RuleException.class);
            gameDays.announce(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.ANNOUNCED);
            assertThatThrownBy(() -> gameDays.announce(id, version(id))).isInstanceOf(RuleException.class);
            gameDays.start(id, version(id), "A drill");
            assertThat(state(id)).isEqualTo(GameDayState.LIVE);
            assertThatThrownBy(() -> gameDays.start(id, version(id), "A drill")).isInstanceOf(RuleException.class);
            assertThatThrownBy(() -> gameDays.cancel(id, version(id))).isInstanceOf(RuleException.class);
            assertThatThrownBy(() -> gameDays.reveal(id, version(id))).isInstanceOf(RuleException.class);
            gameDays.allClear(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.ALL_CLEAR);
            assertThatThrownBy(() -> gameDays.close(id, version(id))).isInstanceOf(RuleException.class);
            assertThat(gameDays.openQuestions(id)).isEqualTo(new OpenQuestions(1, 0, 0));
            gameDays.reveal(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.REVEALED);
            gameDays.close(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.CLOSED);
            assertThatThrownBy(() -> gameDays.close(id, version(id))).isInstanceOf(RuleException.class);
        });
    }

    @Test
    void anAllClearThatWasGivenByMistakeIsTakenBackWithinAMinute() {
        UUID id = world.live(organizer, mode);

        Acting.as(organizer, () -> {
            gameDays.allClear(id, version(id));
            gameDays.takeBackAllClear(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.LIVE);
            assertThatThrownBy(() -> gameDays.takeBackAllClear(id, version(id))).isInstanceOf(RuleException.class);
            gameDays.allClear(id, version(id));
            Instant later = clock.now().plusSeconds(61);
            assertThatThrownBy(() -> clock.at(later, () -> {
                        gameDays.takeBackAllClear(id, version(id));
                        return state(id);
                    }))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining("within a minute");
        });
        assertThat(Acting.as(organizer, () -> notices.notices(id)).stream().map(Notice::kind))
                .containsSubsequence(NoticeKind.ALL_CLEAR, NoticeKind.ALL_CLEAR_TAKEN_BACK, NoticeKind.ALL_CLEAR);
    }

    @Test
    void everyStepNeedsTheVersionThatWasRead() {
        UUID id = world.planned(organizer, mode);

        Acting.as(organizer, () -> {
            gameDays.announce(id, 0);
            assertThatThrownBy(() -> gameDays.start(id, 0, "A drill")).isInstanceOf(ChangedMeanwhileException.class);
            assertThatThrownBy(() -> gameDays.cancel(id, 0)).isInstanceOf(ChangedMeanwhileException.class);
            assertThatThrownBy(() -> gameDays.update(update(id, 0, "X"))).isInstanceOf(ChangedMeanwhileException.class);
        });
    }

    @Test
    void whatIsPublishedCanChangeButTheFrameIsFixedAtTheStart() {
        UUID id = world.live(organizer, mode);

        Acting.as(organizer, () -> {
            UpdateGameDay words = update(id, version(id), "New title");
            gameDays.update(words);
            assertThat(gameDays.page(id).title()).isEqualTo("New title");
            assertThat(gameDays.page(id).rooms()).isEqualTo("#incident");
            assertThatThrownBy(() -> gameDays.update(new UpdateGameDay(
                            id,
                            version(id),
                            "T",
                            words.startsAt(),
                            words.minutes() + 1,
                            words.environment(),
                            "",
                            "",
                            "",
                            "")))
                    .isInstanceOf(RuleException.class);
        });
    }

    @Test
    void onlyOneDayIsLiveInAnEnvironmentEvenWhenTwoStartAtOnce() throws Exception {
        NewGameDay day = world.day(mode);
        List<UUID> ids = Acting.as(organizer, () -> List.of(gameDays.plan(day), gameDays.plan(day)));
        List<Callable<Boolean>> starts = ids.stream()
                .<Callable<Boolean>>map(id -> () -> {
                    try {
                        Acting.as(organizer, () -> gameDays.start(id, 0, "A drill"));
                        return true;
                    } catch (RuleException e) {
                        return false;
                    }
                })
                .toList();
        int started = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> start : threads.invokeAll(starts)) {
                started += start.get() ? 1 : 0;
            }
        }
        assertThat(started).isEqualTo(1);
    }

    @Test
    void theListKnowsUpcomingLiveAndPast() {
        UUID upcoming = world.planned(organizer, mode);
        UUID live = world.live(organizer, mode);
        UUID past = world.live(organizer, mode);
        world.allClearAndReveal(organizer, past);

        assertThat(listed(When.UPCOMING)).contains(upcoming).doesNotContain(live, past);
        assertThat(listed(When.LIVE)).contains(live).doesNotContain(upcoming, past);
        assertThat(listed(When.PAST)).contains(past).doesNotContain(upcoming, live);
        Acting.as(
                Role.STAKEHOLDER,
                () -> assertThat(gameDays.list(GameDayFilter.ALL, 0, 1000)).hasSize(gameDays.count(GameDayFilter.ALL)));
    }

    @Test
    void aManagerPlansAndCancelsButDoesNotRun() {
        AccountPrincipal manager = world.account(Role.MANAGER);
        UUID id = world.planned(manager, mode);

        Acting.as(manager, () -> {
            assertThat(gameDays.page(id).organizer()).isFalse();
            assertThatThrownBy(() -> gameDays.start(id, 0, "A drill")).isInstanceOf(AccessDeniedException.class);
            gameDays.announce(id, 0);
            gameDays.cancel(id, version(id));
            assertThat(state(id)).isEqualTo(GameDayState.CANCELLED);
        });
    }

    @Test
    void engineersAndStakeholdersPlanNothing() {
        UUID id = world.planned(organizer, mode);
        NewGameDay day = world.day(mode);
        for (Role role : List.of(Role.ENGINEER, Role.STAKEHOLDER)) {
            Acting.as(role, () -> {
                assertThatThrownBy(() -> gameDays.plan(day)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> gameDays.update(update(id, 0, "X"))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> gameDays.announce(id, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> gameDays.cancel(id, 0)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private UpdateGameDay update(UUID id, long version, String title) {
        GameDayPage page = gameDays.page(id);
        return new UpdateGameDay(
                id, version, title, page.startsAt(), page.minutes(), page.environment(), "", "", "", "#incident");
    }

    private void denied(Class<? extends Exception> why, NewGameDay day) {
        assertThatThrownBy(() -> Acting.as(organizer, () -> gameDays.plan(day))).isInstanceOf(why);
    }

    private static NewGameDay copy(NewGameDay day, java.time.Instant startsAt, List<PickedScenario> scenarios) {
        return new NewGameDay(day.title(), day.kind(), startsAt, day.minutes(), day.environment(), scenarios);
    }

    private List<UUID> modesOf(UUID day) {
        return Acting.as(
                organizer,
                () -> scripts.script(day).injections().getFirst().modes().stream()
                        .map(Script.Mode::failureModeId)
                        .toList());
    }

    private List<UUID> listed(When when) {
        return Acting.as(
                Role.STAKEHOLDER,
                () -> gameDays.list(new GameDayFilter(when), 0, 1000).stream()
                        .map(GameDayRow::id)
                        .toList());
    }

    private long version(UUID id) {
        return gameDays.page(id).version();
    }

    private GameDayState state(UUID id) {
        return gameDays.page(id).state();
    }
}
