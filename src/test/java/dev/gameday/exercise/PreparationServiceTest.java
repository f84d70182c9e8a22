package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.Work;
import java.time.Duration;
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

@GamedayTest
@Import(World.class)
class PreparationServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    PreparationService preparation;

    @Autowired
    NoticeService notices;

    @Autowired
    ScriptService scripts;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal manager = organizer;
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDay() {
        organizer = world.account(Role.ORGANIZER);
        manager = world.account(Role.MANAGER);
        Mode mode = world.mode();
        day = world.planned(organizer, mode);
    }

    @Test
    void aDayStartsWithGapsOnlyForAReasonWhichIsKept() {
        Acting.as(organizer, () -> {
            assertThatThrownBy(() -> gameDays.start(day, version(), " "))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining(ReadinessItem.LOAD.label());
            assertThat(gameDays.page(day).state()).isEqualTo(GameDayState.PLANNED);
            gameDays.start(day, version(), "The date does not move.");
            assertThat(gameDays.page(day).startReason()).isEqualTo("The date does not move.");
        });
    }

    @Test
    void aDayThatIsReadyNeedsNoReason() {
        makeReady();

        assertThat(Acting.as(manager, () -> preparation.readiness(day).gaps())).isEmpty();
        Acting.as(organizer, () -> {
            gameDays.start(day, version(), "");
            assertThat(gameDays.page(day).state()).isEqualTo(GameDayState.LIVE);
            assertThat(gameDays.page(day).startReason()).isEmpty();
        });
    }

    @Test
    void whatFollowsFromElsewhereIsNotTicked() {
        Acting.as(
                manager,
                () -> assertThatThrownBy(() -> preparation.check(day, ReadinessItem.ROLLBACK, 0, true, ""))
                        .isInstanceOf(InvalidException.class));
        Readiness readiness = Acting.as(manager, () -> preparation.readiness(day));
        assertThat(readiness.gaps()).doesNotContain(ReadinessItem.ROLLBACK);
        assertThat(readiness.gaps()).hasSize(ReadinessItem.values().length - 1);
        Acting.as(organizer, () -> {
            Script.Item item = scripts.script(day).injections().getFirst();
            scripts.update(new UpdateInjection(item.id(), item.version(), item.title(), "", "", "", "", "", 10, false));
            assertThat(preparation.readiness(day).gaps()).contains(ReadinessItem.ROLLBACK);
        });
        assertThat(readiness.checks())
                .filteredOn(check -> check.item() == ReadinessItem.ROLES)
                .singleElement()
                .satisfies(check -> assertThat(check.note()).contains("Incident commander", "Scribe"));
    }

    @Test
    void aTickSaysWhoAndWhenAndIsTakenBack() {
        Acting.as(manager, () -> {
            preparation.check(day, ReadinessItem.LOAD, 0, true, "Scripted calls");
            assertThatThrownBy(() -> preparation.check(day, ReadinessItem.LOAD, 0, false, "Other calls"))
                    .isInstanceOf(ChangedMeanwhileException.class);
            preparation.check(day, ReadinessItem.LOAD, 1, false, "Scripted calls");
            preparation.check(day, ReadinessItem.FREEZE, 0, true, "");
        });
        assertThat(Acting.as(manager, () -> preparation.readiness(day)).checks())
                .filteredOn(check -> check.item() == ReadinessItem.FREEZE)
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.done()).isTrue();
                    assertThat(check.changedBy()).startsWith("Account");
                    assertThat(check.changedAt()).isNotNull();
                });
        assertThat(Acting.as(manager, () -> preparation.readiness(day)).gaps()).contains(ReadinessItem.LOAD);
    }

    @Test
    void oneCommanderManyLiaisons() {
        AccountPrincipal first = world.account(Role.ENGINEER);
        AccountPrincipal second = world.account(Role.ENGINEER);
        Acting.as(manager, () -> {
            preparation.assign(day, DayRole.COMMANDER, first.id());
            preparation.assign(day, DayRole.COMMANDER, second.id());
            preparation.assign(day, DayRole.LIAISON, first.id());
            preparation.assign(day, DayRole.LIAISON, second.id());
            preparation.assign(day, DayRole.LIAISON, second.id());
            assertThat(preparation.roles(day))
                    .extracting(RoleHolder::role, RoleHolder::accountId)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.api.Assertions.tuple(DayRole.COMMANDER, second.id()),
                            org.assertj.core.api.Assertions.tuple(DayRole.LIAISON, first.id()),
                            org.assertj.core.api.Assertions.tuple(DayRole.LIAISON, second.id()));
            preparation.unassign(day, DayRole.LIAISON, first.id());
            assertThat(preparation.roles(day)).hasSize(2);
            assertThatThrownBy(() -> preparation.assign(day, DayRole.SCRIBE, UUID.randomUUID()))
                    .isInstanceOf(InvalidException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoPlansReadsThatAnOrganizerPlaysAlong(Role role) {
        Acting.as(manager, () -> preparation.assign(day, DayRole.RESPONDER, organizer.id()));

        boolean plans = role == Role.MANAGER || role == Role.ORGANIZER || role == Role.ADMINISTRATOR;
        assertThat(Acting.as(world.account(role), () -> preparation.roles(day)))
                .singleElement()
                .satisfies(holder -> assertThat(holder.organizer()).isEqualTo(plans));
    }

    @Test
    void announcingMovingAndStartingTellEverybodyAndWhoSawItIsKnown() {
        AccountPrincipal engineer = world.account(Role.ENGINEER);
        GameDayPage planned = Acting.as(manager, () -> gameDays.page(day));
        Instant later = planned.startsAt().plus(Duration.ofDays(2));
        Acting.as(manager, () -> {
            move(planned.startsAt().plus(Duration.ofHours(1)));
            assertThat(notices.notices(day)).as("before it is announced").isEmpty();
            gameDays.announce(day, version());
        });
        Acting.as(engineer, () -> notices.seen(day));
        Acting.as(manager, () -> move(later));
        Acting.as(organizer, () -> gameDays.start(day, version(), "A drill"));

        List<Notice> told = Acting.as(manager, () -> notices.notices(day));
        assertThat(told)
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.STARTED, NoticeKind.MOVED, NoticeKind.ANNOUNCED);
        Notice announced = only(told, NoticeKind.ANNOUNCED);
        assertThat(announced.seenBy()).isEqualTo(1);
        assertThat(only(told, NoticeKind.MOVED).seenBy()).isZero();
        assertThat(only(told, NoticeKind.MOVED).startsAt()).isEqualTo(later);
        assertThat(only(told, NoticeKind.MOVED).movedFrom()).isEqualTo(announced.startsAt());
        List<Notice.Reader> readers = Acting.as(manager, () -> notices.readers(announced.id()));
        assertThat(readers.getFirst().accountId()).isEqualTo(engineer.id());
        assertThat(readers.getFirst().since()).isNotNull();
        assertThat(readers).filteredOn(reader -> reader.since() == null).isNotEmpty();
        Acting.as(engineer, () -> {
            notices.seen(day);
            notices.seen(day);
            assertThat(notices.notices(day)).extracting(Notice::seenBy).containsOnlyNulls();
        });
        assertThat(Acting.as(manager, () -> notices.notices(day)))
                .extracting(Notice::seenBy)
                .containsOnly(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ENGINEER", "STAKEHOLDER"})
    void whoDoesNotPlanPreparesNothing(Role role) {
        Acting.as(manager, () -> gameDays.announce(day, version()));
        UUID notice = Acting.as(manager, () -> notices.notices(day)).getFirst().id();
        Acting.as(
                world.account(role),
                () -> List.<Work>of(
                                () -> preparation.readiness(day),
                                () -> preparation.check(day, ReadinessItem.LOAD, 0, true, ""),
                                () -> preparation.people(),
                                () -> preparation.assign(day, DayRole.SCRIBE, organizer.id()),
                                () -> preparation.unassign(day, DayRole.SCRIBE, organizer.id()),
                                () -> notices.readers(notice))
                        .forEach(work -> assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void anOrganizerOfAnotherDayPreparesNothingHere() {
        Acting.as(
                world.account(Role.ORGANIZER),
                () -> List.<Work>of(
                                () -> preparation.check(day, ReadinessItem.LOAD, 0, true, ""),
                                () -> preparation.assign(day, DayRole.SCRIBE, organizer.id()),
                                () -> preparation.unassign(day, DayRole.SCRIBE, organizer.id()))
                        .forEach(work -> assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void nothingIsPreparedAfterTheReveal() {
        Acting.as(organizer, () -> gameDays.start(day, version(), "A drill"));
        world.allClearAndReveal(organizer, day);
        Acting.as(
                manager,
                () -> List.<Work>of(
                                () -> preparation.check(day, ReadinessItem.LOAD, 0, true, ""),
                                () -> preparation.assign(day, DayRole.SCRIBE, organizer.id()))
                        .forEach(work -> assertThatThrownBy(work::run).isInstanceOf(RuleException.class)));
    }

    private static Notice only(List<Notice> notices, NoticeKind kind) {
        return notices.stream()
                .filter(notice -> notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void makeReady() {
        Acting.as(organizer, () -> {
            for (ReadinessItem item : ReadinessItem.values()) {
                if (!item.isDerived()) {
                    preparation.check(day, item, 0, true, "");
                }
            }
            for (DayRole role : DayRole.values()) {
                preparation.assign(day, role, organizer.id());
            }
            GameDayPage page = gameDays.page(day);
            gameDays.update(new UpdateGameDay(
                    day,
                    page.version(),
                    page.title(),
                    page.startsAt(),
                    page.minutes(),
                    page.environment(),
                    "",
                    "",
                    "",
                    "#incident"));
            Script.Item item = scripts.script(day).injections().getFirst();
            scripts.update(new UpdateInjection(
                    item.id(), item.version(), item.title(), "", "", "", "", "Turn it on again", 10, false));
        });
    }

    private void move(Instant startsAt) {
        GameDayPage page = gameDays.page(day);
        gameDays.update(new UpdateGameDay(
                day, page.version(), page.title(), startsAt, page.minutes(), page.environment(), "", "", "", ""));
    }

    private long version() {
        return gameDays.page(day).version();
    }
}
