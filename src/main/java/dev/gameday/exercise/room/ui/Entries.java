package dev.gameday.exercise.room.ui;

import dev.gameday.exercise.room.RoomEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How entries and times of the room are written. */
final class Entries {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Entries() {}

    /** Like "14:03:12". */
    static String time(Instant at, ZoneId zone) {
        return SECONDS.format(at.atZone(zone));
    }

    /** What somebody did, if anything, and what they said. */
    static String words(RoomEntry entry) {
        String did = entry.kind().label();
        return did.isEmpty() || entry.text().isEmpty() ? did + entry.text() : did + ": " + entry.text();
    }
}
