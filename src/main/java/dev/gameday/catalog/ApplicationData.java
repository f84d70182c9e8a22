package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people say about an application; missing texts are empty, a missing mode is "not decided". */
public record ApplicationData(
        String name,
        @Nullable String description,
        @Nullable UUID teamId,
        @Nullable Integer tier,
        @Nullable MinimumViableMode minimumViableMode,
        @Nullable String minimumViableNote,
        @Nullable String room,
        @Nullable String link) {}
