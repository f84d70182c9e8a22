package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
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
class StoryServiceTest {
    @Autowired
    World world;

    @Autowired
    StoryService stories;

    @Autowired
    ScriptService scripts;

    @Autowired
    ScheduleService schedules;

    @Autowired
    InjectionService injections;

    @Autowired
    RoomService rooms;

    @Autowired
    GameDayService gameDays;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        day = world.planned(organizer, world.mode(), world.mode());
        Acting.as(organizer, () -> {
            schedules.save(
                    day, ScheduleDraft.NEW, List.of(new ScheduleEntry(0, 30, "Something that does not happen", "")));
            schedules.publish(day, schedules.draft(day).version());
            gameDays.announce(day, gameDays.page(day).version());
            gameDays.start(day, gameDays.page(day).version(), "A drill");
            UUID first = scripts.script(day).injections().getFirst().id();
            RecordedEvent wrong = injections.record(first, RecordEvent.now(InjectionEventType.INJECTED));
            injections.record(first, RecordEvent.undo(wrong.id()));
            injections.record(first, RecordEvent.now(InjectionEventType.INJECTED));
            injections.record(first, RecordEvent.now(InjectionEventType.DETECTED));
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beforeTheRevealNobodyIsToldIt(Role role) {
        Acting.as(
                world.account(role),
                () -> assertThatThrownBy(() -> stories.story(day)).isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheRevealEverybodyReadsItInOrderWithoutWhatWasCorrected(Role role) {
        Acting.as(organizer, () -> rooms.writeBackchannel(day, "Nobody looks at the dashboard", UUID.randomUUID()));
        world.allClearAndReveal(organizer, day);
        Story story = Acting.as(world.account(role), () -> stories.story(day));

        assertThat(story.entries())
                .extracting(StoryEntry::kind)
                .containsExactly(
                        "Schedule published",
                        "Announced",
                        "Started",
                        "Injected",
                        "Detected, person",
                        "Backchannel",
                        "All clear",
                        "Revealed");
        assertThat(story.times().detected()).isEqualTo(1);
        assertThat(story.schedule())
                .extracting(ScheduleDraft.Line::truth)
                .containsExactlyInAnyOrder(ScheduleDraft.Truth.WILL_NOT_HAPPEN, ScheduleDraft.Truth.NOT_ANNOUNCED);
    }

    @Test
    void aScheduleThatWasWrittenAndNeverPublishedIsNotToldAsAnnounced() {
        Acting.as(
                organizer,
                () -> schedules.save(
                        day, schedules.draft(day).version(), List.of(new ScheduleEntry(0, 30, "Never published", ""))));
        world.allClearAndReveal(organizer, day);

        assertThat(Acting.as(organizer, () -> stories.story(day)).schedule()).isEmpty();
    }

    @Test
    void theOrganizersTooWaitForTheReveal() {
        Acting.as(
                organizer,
                () -> assertThatThrownBy(() -> stories.story(day)).isInstanceOf(AccessDeniedException.class));
    }
}
