package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Audited;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.Work;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Until the reveal the script is for the day's organizers, whatever role somebody else has. */
@GamedayTest
@Import(World.class)
@RecordApplicationEvents
class SecrecyTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    HiddenDependencyService hidden;

    @Autowired
    VerdictService verdicts;

    @Autowired
    OrganizerService organizers;

    @Autowired
    ScenarioService scenarios;

    @Autowired
    ApplicationEvents published;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID day = UUID.randomUUID();
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aLiveDayWithAVerdict() {
        organizer = world.account(Role.ORGANIZER);
        mode = world.mode();
        day = world.live(organizer, mode);
        Acting.as(organizer, () -> {
            injection = scripts.script(day).injections().getFirst().id();
            injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED));
            verdicts.record(
                    injection,
                    new RecordVerdict(
                            mode.id(), VerdictResult.FAILED, "All down", null, null, null, UUID.randomUUID()));
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDaySeesNothingOfItsScript(Role role) {
        AccountPrincipal other = world.account(role);

        Acting.as(other, () -> {
            GameDayPage page = gameDays.page(day);
            assertThat(page.seesScript()).isFalse();
            assertThat(page.organizer()).isFalse();
            for (Work look : List.<Work>of(() -> scripts.script(day), () -> verdicts.verdicts(day))) {
                assertThatThrownBy(look::run).isInstanceOf(AccessDeniedException.class);
            }
            assertThatThrownBy(() -> injections.events(injection)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> injections.events(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDayChangesNothingInIt(Role role) {
        AccountPrincipal other = world.account(role);
        UUID planned = world.planned(organizer, mode);
        Script.Item item =
                Acting.as(organizer, () -> scripts.script(planned).injections().getFirst());

        Acting.as(
                other,
                () -> writes(planned, item)
                        .forEach(write -> assertThatThrownBy(write::run)
                                .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class)));
    }

    private Stream<Work> writes(UUID planned, Script.Item item) {
        return Stream.of(
                () -> scripts.update(new UpdateInjection(item.id(), 0, "X", "", "", "", "", "", 1, false)),
                () -> scripts.reorder(planned, List.of(new InjectionAt(item.id(), 0))),
                () -> scripts.insert(new InsertInjection(planned, mode.scenarioId(), Set.of(), 1, false, "")),
                () -> scripts.remove(item.id(), 0),
                () -> injections.record(injection, RecordEvent.now(InjectionEventType.DETECTED)),
                () -> verdicts.record(
                        injection,
                        new RecordVerdict(mode.id(), VerdictResult.PASSED, "", null, null, null, UUID.randomUUID())),
                () -> hidden.record(
                        injection,
                        new HiddenDependency(mode.applicationId(), Set.of(), "Session database", null, true, null)),
                () -> gameDays.start(planned, 0, "A drill"),
                () -> gameDays.allClear(day, 1),
                () -> gameDays.takeBackAllClear(day, 1),
                () -> gameDays.reveal(day, 1),
                () -> gameDays.close(day, 1),
                () -> gameDays.openQuestions(day));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "MANAGER", "ORGANIZER"})
    void whoPlansSeesTheSliceByTitleAndWithoutWhatWasAddedLater(Role role) {
        Mode other = world.mode();
        Acting.as(organizer, () -> {
            scripts.insert(new InsertInjection(day, other.scenarioId(), Set.of(), 1, true, "A surprise"));
            Script.Item item = scripts.script(day).injections().getLast();
            scripts.update(new UpdateInjection(
                    item.id(), item.version(), "Decoy", "", "", "", "", "", item.minutes() + 5, false));
        });

        Acting.as(world.account(role), () -> {
            List<SliceScenario> slice = gameDays.slice(day);
            assertThat(slice).hasSize(1);
            assertThat(slice.getFirst().scenarioId()).isEqualTo(mode.scenarioId());
            assertThat(slice.getFirst().title()).isNotEqualTo("Decoy");
            assertThat(slice.getFirst().minutes()).isEqualTo(30);
        });
        assertThat(Acting.as(organizer, () -> gameDays.slice(day))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ENGINEER", "STAKEHOLDER"})
    void whoDoesNotPlanSeesNoSliceAndNotWhoRunsIt(Role role) {
        Acting.as(world.account(role), () -> {
            GameDayPage page = gameDays.page(day);
            assertThat(page.seesSlice()).isFalse();
            assertThat(page.likeness()).isNull();
            assertThat(page.loadFlowing()).isNull();
            assertThatThrownBy(() -> gameDays.slice(day)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> organizers.organizers(day)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheRevealEverybodyReadsEverything(Role role) {
        world.allClearAndReveal(organizer, day);

        Acting.as(world.account(role), () -> {
            assertThat(gameDays.page(day).seesScript()).isTrue();
            assertThat(gameDays.slice(day)).hasSize(1);
            assertThat(scripts.script(day)
                            .injections()
                            .getFirst()
                            .modes()
                            .getFirst()
                            .verdict())
                    .isNotNull();
            assertThat(injections.events(injection)).hasSize(1);
            assertThat(verdicts.verdicts(day)).hasSize(1);
            assertThat(organizers.organizers(day)).hasSize(1);
        });
    }

    @Test
    void anOrganizerWhoLosesTheRoleLosesTheScript() {
        AccountPrincipal demoted =
                new AccountPrincipal(organizer.id(), organizer.email(), organizer.name(), Set.of(Role.ENGINEER), 0);

        assertThatThrownBy(() -> Acting.as(demoted, () -> scripts.script(day)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorSeesTheScriptOnlyAfterAnAuditedSelfAssignment() {
        AccountPrincipal administrator = world.account(Role.ADMINISTRATOR);
        Acting.as(administrator, () -> organizers.assignMyself(day));

        assertThat(Acting.as(administrator, () -> scripts.script(day)).injections())
                .hasSize(1);
        assertThat(audited(administrator)).containsExactly("Assigned themselves as organizer");
        for (Role role : List.of(Role.MANAGER, Role.ORGANIZER, Role.ENGINEER, Role.STAKEHOLDER)) {
            assertThatThrownBy(() -> Acting.as(world.account(role), () -> organizers.assignMyself(day)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aManagerOrAnOrganizerOfTheDayAssignsOthersButNobodyThemselves() {
        AccountPrincipal manager = world.account(Role.MANAGER);
        AccountPrincipal both = world.account(Role.MANAGER, Role.ORGANIZER);
        AccountPrincipal second = world.account(Role.ORGANIZER);
        AccountPrincipal third = world.account(Role.ORGANIZER);

        assertThatThrownBy(() -> Acting.as(second, () -> organizers.assignOrganizer(day, third.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(both, () -> organizers.assignOrganizer(day, both.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(
                        manager,
                        () -> organizers.assignOrganizer(
                                day, world.account(Role.ENGINEER).id())))
                .isInstanceOf(InvalidException.class);
        Acting.as(manager, () -> organizers.assignOrganizer(day, second.id()));
        Acting.as(second, () -> organizers.assignOrganizer(day, third.id()));
        assertThat(Acting.as(third, () -> scripts.script(day)).injections()).hasSize(1);
        assertThat(audited(manager)).containsExactly("Assigned an organizer");

        Acting.as(
                manager,
                () -> organizers.removeOrganizer(day, gameDays.page(day).version(), second.id()));
        assertThatThrownBy(() -> Acting.as(second, () -> scripts.script(day)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRunningDayKeepsAnOrganizer() {
        assertThatThrownBy(() -> Acting.as(
                        organizer,
                        () -> organizers.removeOrganizer(day, gameDays.page(day).version(), organizer.id())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void theCatalogueSaysNothingOfDays() {
        ScenarioDetail before = Acting.as(Role.STAKEHOLDER, () -> scenarios.detail(mode.scenarioId()));
        world.planned(organizer, mode);

        assertThat(Acting.as(Role.STAKEHOLDER, () -> scenarios.detail(mode.scenarioId())))
                .isEqualTo(before);
    }

    private List<String> audited(AccountPrincipal actor) {
        return published.stream(Audited.class)
                .filter(act -> day.equals(act.subject()) && act.detail().startsWith(actor.name()))
                .map(Audited::action)
                .toList();
    }
}
