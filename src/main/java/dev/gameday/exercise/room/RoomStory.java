package dev.gameday.exercise.room;

import dev.gameday.exercise.StoryEntry;
import dev.gameday.exercise.StoryEntry.Tone;
import dev.gameday.exercise.StorySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people noticed, what was said in the rooms, the backchannel included, and how the scribe worded the status. */
@Component
class RoomStory implements StorySource {
    private static final int MOST_VERSIONS = 1_000;

    private final RoomQueries rooms;
    private final ObservationQueries observations;
    private final StatusQueries statuses;

    RoomStory(RoomQueries rooms, ObservationQueries observations, StatusQueries statuses) {
        this.rooms = rooms;
        this.observations = observations;
        this.statuses = statuses;
    }

    @Override
    public List<StoryEntry> entries(UUID gameDayId) {
        List<StoryEntry> entries = new ArrayList<>();
        rooms.ofDay(gameDayId, true).forEach(entry -> entries.add(said(entry)));
        observations.ofDay(gameDayId).forEach(seen -> entries.add(noticed(seen)));
        statuses.versions(gameDayId, MOST_VERSIONS).forEach(status -> {
            if (status.at() != null) {
                entries.add(new StoryEntry(status.at(), Tone.SAID, "Status", "", words(status), status.by()));
            }
        });
        return entries;
    }

    private static StoryEntry said(RoomEntry entry) {
        String where = switch (entry.channel()) {
            case BACKCHANNEL -> "Backchannel";
            case LOG -> "Incident log";
            case INCIDENT -> "Incident";
        };
        String text = Stream.of(entry.kind().label(), entry.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return new StoryEntry(entry.at(), Tone.SAID, where, "", text, entry.by());
    }

    private static StoryEntry noticed(Observation seen) {
        String mark = seen.mark() == Mark.UNRELATED ? "Unrelated to the exercise." : "";
        String text =
                Stream.of(seen.text(), mark).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        return new StoryEntry(
                seen.at(),
                Tone.NOTICED,
                "I noticed something",
                Objects.requireNonNullElse(seen.applicationName(), ""),
                text,
                seen.by());
    }

    private static String words(RunningDocument status) {
        return Stream.of(
                        "Conditions: " + status.conditions(),
                        "Actions: " + status.actions(),
                        "Needs: " + status.needs())
                .filter(line -> !line.endsWith(": "))
                .collect(Collectors.joining("\n"));
    }
}
