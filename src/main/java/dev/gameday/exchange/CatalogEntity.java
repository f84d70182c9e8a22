package dev.gameday.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity as written in a file.
 *
 * @param kind as written
 * @param name as written
 * @param owner as written, not yet a reference
 * @param link its first link
 * @param line where its document starts, counted from 1
 */
record CatalogEntity(
        EntityRef ref,
        String kind,
        String name,
        @Nullable String title,
        @Nullable String description,
        @Nullable String type,
        @Nullable String owner,
        @Nullable String link,
        List<Mention> dependsOn,
        List<Mention> dependencyOf,
        String file,
        int line) {

    /** A reference to another entity, as written, and where. */
    record Mention(String text, String file, int line) {}

    String displayName() {
        return title == null ? name : title;
    }

    /** The description; empty when there is none. */
    String text() {
        return description == null ? "" : description;
    }
}
