package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and publishes the schedule of a game day: a decoy of its script, so only its organizers see it before. */
@Service
public class ScheduleService {
    private static final int MOST_ENTRIES = 200;

    private final ExerciseStore store;
    private final ScriptQueries scripts;
    private final ScenarioQueries scenarios;
    private final GameDayQueries days;
    private final DayNotices notices;
    private final Secrecy secrecy;
    private final ProgramClock clock;

    ScheduleService(
            ExerciseStore store,
            ScriptQueries scripts,
            ScenarioQueries scenarios,
            GameDayQueries days,
            DayNotices notices,
            Secrecy secrecy,
            ProgramClock clock) {
        this.store = store;
        this.scripts = scripts;
        this.scenarios = scenarios;
        this.days = days;
        this.notices = notices;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /** The schedule so far, and how it differs from the script. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional(readOnly = true)
    public ScheduleDraft draft(UUID gameDayId) {
        secrecy.needOrganizer(gameDayId);
        GameDayPage day = days.page(gameDayId);
        Schedule schedule = store.scheduleOrNull(gameDayId);
        List<ScheduleEntry> entries = schedule == null ? List.of() : schedule.entries();
        String text = SchedulePages.text(entries, day.startsAt(), clock.zone());
        Map<String, Instant> planned = new LinkedHashMap<>();
        scripts.script(gameDayId).injections().forEach(item -> planned.putIfAbsent(item.title(), item.plannedAt()));
        return new ScheduleDraft(
                schedule == null ? ScheduleDraft.NEW : schedule.version(),
                entries,
                text,
                !entries.isEmpty() && text.equals(day.publishedSchedule()),
                SchedulePages.differences(entries, planned, day.startsAt()));
    }

    /** Puts a decoy made from the script in the place of what was written so far. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void generate(UUID gameDayId, long version) {
        secrecy.needOrganizer(gameDayId);
        List<Script.Item> all = scripts.script(gameDayId).injections();
        List<Decoy.Planned> script = all.stream()
                .filter(item -> !item.afterAllClear())
                .map(item -> new Decoy.Planned(
                        item.title(), item.minutes(), item.plan().bufferMinutes()))
                .toList();
        Set<String> titles = all.stream().map(Script.Item::title).collect(Collectors.toSet());
        // What surprises after the all clear is no failure that will not happen.
        List<String> others = scenarios.list("", 0, Integer.MAX_VALUE).stream()
                .map(ScenarioRow::title)
                .filter(title -> !titles.contains(title))
                .distinct()
                .toList();
        Random random = Random.from(RandomGenerator.getDefault());
        write(gameDayId, version, Decoy.of(script, others, random));
    }

    /** Writes the schedule anew, by start; publishing it is another step. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void save(UUID gameDayId, long version, List<ScheduleEntry> entries) {
        secrecy.needOrganizer(gameDayId);
        if (entries.size() > MOST_ENTRIES) {
            throw new InvalidException("entries", "At most " + MOST_ENTRIES + " tests.");
        }
        List<ScheduleEntry> checked = new ArrayList<>();
        for (ScheduleEntry entry : entries) {
            checked.add(entry.checked("entries[" + checked.size() + "]"));
        }
        checked.sort(Comparator.comparingInt(ScheduleEntry::startsMinute));
        write(gameDayId, version, checked);
    }

    private void write(UUID gameDayId, long version, List<ScheduleEntry> entries) {
        needOpen(store.lockedDay(gameDayId));
        Schedule schedule = store.scheduleOrNull(gameDayId);
        ChangedMeanwhileException.check(
                "The schedule", version, schedule == null ? ScheduleDraft.NEW : schedule.version());
        if (schedule == null) {
            schedule = new Schedule(gameDayId);
            store.add(schedule);
        }
        schedule.write(entries);
        store.flush();
    }

    /** Shows the schedule to everybody, exactly as {@link ScheduleDraft#text} has it, with a notice. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void publish(UUID gameDayId, long version) {
        secrecy.needOrganizer(gameDayId);
        GameDay day = store.lockedDay(gameDayId);
        needOpen(day);
        Schedule schedule = store.scheduleOrNull(gameDayId);
        if (schedule == null || schedule.entries().isEmpty()) {
            throw new RuleException("There is no schedule to publish yet.");
        }
        ChangedMeanwhileException.check("The schedule", version, schedule.version());
        String text = SchedulePages.text(schedule.entries(), day.startsAt(), clock.zone());
        day.publish(text);
        notices.published(day, text);
        store.flush();
    }

    private void needOpen(GameDay day) {
        GameDayState state = day.state(days.horizon());
        if (!state.isBeforeStart() && state != GameDayState.LIVE) {
            throw new RuleException("The schedule is of the day before and during the run; this one is over.");
        }
    }
}
