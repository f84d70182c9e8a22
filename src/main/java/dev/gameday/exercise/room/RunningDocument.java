package dev.gameday.exercise.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the running document, as the scribe words it for those who are not in the room.
 *
 * @param version number of the version; 0: nobody has written anything yet
 * @param conditions what works and what does not
 * @param actions what is being done
 * @param needs what is needed, and of whom
 */
public record RunningDocument(
        int version,
        String conditions,
        String actions,
        String needs,
        @Nullable Instant at,
        String by) {
    static final RunningDocument EMPTY = new RunningDocument(0, "", "", "", null, "");

    public boolean isEmpty() {
        return version == 0;
    }
}
