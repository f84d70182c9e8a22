package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.exercise.StoryEntry.Tone;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told to everybody, and what happened to the injections without what was corrected. */
@Component
class RecordedStory implements StorySource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final GameDayQueries days;
    private final ProgramClock clock;

    RecordedStory(JdbcClient jdbc, GameDayQueries days, ProgramClock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<StoryEntry> entries(UUID gameDayId) {
        List<StoryEntry> entries = new ArrayList<>(notices(gameDayId));
        entries.addAll(events(gameDayId));
        return entries;
    }

    private List<StoryEntry> notices(UUID gameDayId) {
        return jdbc.sql("""
                        select n.kind, n.sent_at, n.starts_at, n.moved_from, n.text, coalesce(a.name, '') as sender
                          from game_day_notice n left join account a on a.id = n.sent_by
                         where n.game_day_id = :day and n.sent_at < :horizon""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(days.horizon()))
                .query((row, i) -> new StoryEntry(
                        Sql.instant(row, "sent_at"),
                        Tone.TOLD,
                        NoticeKind.valueOf(row.getString("kind")).label(),
                        "",
                        text(row),
                        row.getString("sender")))
                .list();
    }

    private String text(ResultSet row) throws SQLException {
        String starts = day(Sql.instant(row, "starts_at"));
        return switch (NoticeKind.valueOf(row.getString("kind"))) {
            case ANNOUNCED -> "For " + starts + ".";
            case MOVED -> "From " + day(Sql.instant(row, "moved_from")) + " to " + starts + ".";
            default -> row.getString("text");
        };
    }

    private String day(Instant instant) {
        return DAY.format(instant.atZone(clock.zone()));
    }

    private List<StoryEntry> events(UUID gameDayId) {
        return jdbc.sql("""
                        select e.type, e.occurred_at, e.source, e.note, i.title, coalesce(a.name, '') as recorder
                          from injection_event e
                          join injection i on i.id = e.injection_id
                          left join account a on a.id = e.recorded_by
                         where i.game_day_id = :day and e.recorded_at < :horizon and e.type <> 'CORRECTED'
                           and not exists (select 1 from injection_event c
                                            where c.corrects_id = e.id and c.recorded_at < :horizon)""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(days.horizon()))
                .query((row, i) -> {
                    InjectionEventType type = InjectionEventType.valueOf(row.getString("type"));
                    String source = row.getString("source");
                    return new StoryEntry(
                            Sql.instant(row, "occurred_at"),
                            tone(type),
                            type.label()
                                    + (source == null
                                            ? ""
                                            : ", "
                                                    + DetectionSource.valueOf(source)
                                                            .label()
                                                            .toLowerCase(Locale.ROOT)),
                            row.getString("title"),
                            row.getString("note"),
                            row.getString("recorder"));
                })
                .list();
    }

    private static Tone tone(InjectionEventType type) {
        return switch (type) {
            case INJECTED -> Tone.BROKEN;
            case NOTICED, DETECTED, ACKNOWLEDGED -> Tone.NOTICED;
            case MITIGATED, ROLLED_BACK, ABORTED, SKIPPED, CORRECTED -> Tone.MENDED;
        };
    }
}
