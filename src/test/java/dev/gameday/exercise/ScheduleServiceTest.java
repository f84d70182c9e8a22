package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.ScheduleDraft.Truth;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
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

@GamedayTest
@Import(World.class)
class ScheduleServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScheduleService schedules;

    @Autowired
    NoticeService notices;

    @Autowired
    ScriptService scripts;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    List<Mode> modes = List.of();
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDay() {
        organizer = world.account(Role.ORGANIZER);
        modes = List.of(world.mode(), world.mode(), world.mode(), world.mode());
        day = world.planned(organizer, modes.toArray(Mode[]::new));
    }

    @Test
    void aDecoyIsMadeFromTheScriptAndComparedWithIt() {
        Acting.as(organizer, () -> {
            schedules.generate(day, ScheduleDraft.NEW);
            ScheduleDraft draft = schedules.draft(day);
            assertThat(draft.entries()).hasSize(4);
            assertThat(draft.lines()).extracting(ScheduleDraft.Line::truth).doesNotContain(Truth.AS_SCHEDULED);
            assertThat(draft.lines())
                    .filteredOn(line -> line.truth() == Truth.NOT_ANNOUNCED)
                    .as("what is in the script and not announced")
                    .hasSize(2);
            schedules.generate(day, draft.version());
            assertThat(schedules.draft(day).version()).isNotEqualTo(draft.version());
        });
    }

    @Test
    void aDecoyTellsNothingOfWhatSurprisesAfterTheAllClear() {
        Acting.as(organizer, () -> {
            Script.Item surprise = scripts.script(day).injections().getLast();
            scripts.update(new UpdateInjection(
                    surprise.id(),
                    surprise.version(),
                    surprise.title(),
                    surprise.hypothesis(),
                    surprise.method(),
                    surprise.abortConditions(),
                    surprise.blastRadius(),
                    surprise.rollbackPlan(),
                    surprise.minutes(),
                    true,
                    surprise.plan()));
            long version = ScheduleDraft.NEW;
            for (int i = 0; i < 30; i++) {
                schedules.generate(day, version);
                ScheduleDraft draft = schedules.draft(day);
                version = draft.version();
                assertThat(draft.entries())
                        .hasSize(3)
                        .extracting(ScheduleEntry::title)
                        .doesNotContain(surprise.title());
            }
        });
    }

    @Test
    void everybodyReadsExactlyThePreviewAndOnlyOncePublished() {
        AccountPrincipal engineer = world.account(Role.ENGINEER);
        ScheduleDraft draft = Acting.as(organizer, () -> {
            schedules.save(
                    day,
                    ScheduleDraft.NEW,
                    List.of(
                            new ScheduleEntry(60, 30, "DNS answers slowly", ""),
                            new ScheduleEntry(0, 45, "Check", "All")));
            return schedules.draft(day);
        });
        assertThat(Acting.as(engineer, () -> gameDays.page(day)).publishedSchedule())
                .isEmpty();
        assertThat(draft.published()).isFalse();
        assertThat(draft.text()).containsSubsequence("Check\nAll", "DNS answers slowly");

        Acting.as(organizer, () -> schedules.publish(day, draft.version()));

        assertThat(Acting.as(engineer, () -> gameDays.page(day)).publishedSchedule())
                .isEqualTo(draft.text());
        assertThat(Acting.as(engineer, () -> notices.notices(day)))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.SCHEDULE);
                    assertThat(notice.text()).isEqualTo(draft.text());
                });
        assertThat(Acting.as(organizer, () -> schedules.draft(day)).published()).isTrue();
    }

    @Test
    void whatIsWrongIsNamedByItsPlaceAndChangesNothing() {
        Acting.as(organizer, () -> {
            List<ScheduleEntry> wrong =
                    List.of(new ScheduleEntry(0, 30, "Fine", ""), new ScheduleEntry(30, 0, "No length", ""));
            assertThatThrownBy(() -> schedules.save(day, ScheduleDraft.NEW, wrong))
                    .isInstanceOfSatisfying(
                            InvalidException.class, e -> assertThat(e.field()).isEqualTo("entries[1].minutes"));
            assertThat(schedules.draft(day).version()).isEqualTo(ScheduleDraft.NEW);
            assertThatThrownBy(() -> schedules.publish(day, ScheduleDraft.NEW)).isInstanceOf(RuleException.class);
        });
    }

    @Test
    void ofTwoWhoWriteItTheSecondIsTold() {
        List<ScheduleEntry> entries = List.of(new ScheduleEntry(0, 30, "A test", ""));
        Acting.as(organizer, () -> {
            schedules.save(day, ScheduleDraft.NEW, entries);
            long version = schedules.draft(day).version();
            assertThatThrownBy(() -> schedules.save(day, ScheduleDraft.NEW, entries))
                    .isInstanceOf(ChangedMeanwhileException.class);
            schedules.save(day, version, List.of());
            assertThatThrownBy(() -> schedules.publish(day, version)).isInstanceOf(RuleException.class);
            assertThatThrownBy(() -> schedules.generate(day, version)).isInstanceOf(ChangedMeanwhileException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDaySeesAndWritesNoSchedule(Role role) {
        Acting.as(organizer, () -> schedules.generate(day, ScheduleDraft.NEW));
        Acting.as(
                world.account(role),
                () -> List.<Work>of(
                                () -> schedules.draft(day),
                                () -> schedules.generate(day, 0),
                                () -> schedules.save(day, 0, List.of()),
                                () -> schedules.publish(day, 0))
                        .forEach(work -> assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void aScriptSaysWhenWhoAndWhatLeadsToIt() {
        Acting.as(organizer, () -> {
            List<Script.Item> before = scripts.script(day).injections();
            Script.Item first = before.get(0);
            Script.Item second = before.get(1);
            scripts.update(with(first, 20, new InjectionPlan(10, "Grace", null, "")));
            scripts.update(with(second, 15, new InjectionPlan(0, "", first.id(), "Replication started")));

            List<Script.Item> script = scripts.script(day).injections();
            assertThat(script.get(1).plannedAt())
                    .isEqualTo(script.get(0).plannedAt().plusSeconds(30 * 60));
            assertThat(script.get(0).plan().performedBy()).isEqualTo("Grace");
            assertThat(script.get(1).consequenceOfTitle()).isEqualTo(first.title());
            assertThat(script.get(1).plan().reportedAs()).isEqualTo("Replication started");
            Script.Item changed = script.get(0);
            assertThatThrownBy(() -> scripts.update(with(changed, 20, new InjectionPlan(0, "", second.id(), ""))))
                    .as("in a circle")
                    .isInstanceOf(InvalidException.class);
            assertThatThrownBy(() -> scripts.update(with(changed, 20, new InjectionPlan(0, "", UUID.randomUUID(), ""))))
                    .isInstanceOf(InvalidException.class);
            scripts.remove(changed.id(), changed.version());
            assertThat(scripts.script(day).injections().getFirst().plan().consequenceOf())
                    .isNull();
        });
    }

    private static UpdateInjection with(Script.Item item, int minutes, InjectionPlan plan) {
        return new UpdateInjection(item.id(), item.version(), item.title(), "", "", "", "", "", minutes, false, plan);
    }
}
