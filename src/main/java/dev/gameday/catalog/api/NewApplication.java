package dev.gameday.catalog.api;

import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.MinimumViableMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application to add; sending it again with the same request id changes nothing. */
record NewApplication(
        @Nullable UUID requestId,
        String name,
        @Nullable String description,
        @Nullable UUID teamId,
        @Nullable Integer tier,
        @Nullable MinimumViableMode minimumViableMode,
        @Nullable String minimumViableNote,
        @Nullable String room,
        @Nullable String link) {

    ApplicationData data() {
        return new ApplicationData(name, description, teamId, tier, minimumViableMode, minimumViableNote, room, link);
    }
}
