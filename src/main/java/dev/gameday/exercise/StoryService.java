package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.exercise.ScheduleDraft.Line;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what really happened on a game day: to everybody, and only after its reveal. */
@Service
public class StoryService {
    private final GameDayQueries days;
    private final ScriptQueries scripts;
    private final ExerciseStore store;
    private final ObjectProvider<StorySource> sources;
    private final ProgramClock clock;

    StoryService(
            GameDayQueries days,
            ScriptQueries scripts,
            ExerciseStore store,
            ObjectProvider<StorySource> sources,
            ProgramClock clock) {
        this.days = days;
        this.scripts = scripts;
        this.store = store;
        this.sources = sources;
        this.clock = clock;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Story story(UUID gameDayId) {
        GameDayPage day = days.page(gameDayId);
        if (!day.state().isRevealed()) {
            throw new AccessDeniedException("The story of a game day is told at its reveal.");
        }
        List<Script.Item> script = scripts.script(gameDayId).injections();
        List<StoryEntry> entries = new ArrayList<>();
        sources.forEach(source -> entries.addAll(source.entries(gameDayId)));
        entries.sort(Comparator.comparing(StoryEntry::at));
        return new Story(
                ResponseTimes.of(script.stream().map(Script.Item::timeline).toList()), entries, schedule(day, script));
    }

    /** As published last, by when things were injected rather than planned; nothing where what was written later is another schedule. */
    private List<Line> schedule(GameDayPage day, List<Script.Item> script) {
        Schedule schedule = store.scheduleOrNull(day.id());
        if (schedule == null
                || !SchedulePages.text(schedule.entries(), day.startsAt(), clock.zone())
                        .equals(day.publishedSchedule())) {
            return List.of();
        }
        Map<String, Instant> happened = new LinkedHashMap<>();
        for (Script.Item item : script) {
            Instant started = item.timeline().startedAt();
            if (started != null) {
                happened.putIfAbsent(item.title(), started);
            }
        }
        return SchedulePages.differences(schedule.entries(), happened, day.startsAt());
    }
}
