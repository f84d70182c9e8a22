package dev.gameday.exercise.room;

import java.time.Instant;

/**
 * A link to a status just made.
 *
 * @param path where it leads, from the root of the application; shown this once
 */
public record NewStatusLink(String path, Instant expiresAt) {
    @Override
    public String toString() {
        return "NewStatusLink[until " + expiresAt + "]";
    }
}
