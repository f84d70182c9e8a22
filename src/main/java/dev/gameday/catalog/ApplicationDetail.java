package dev.gameday.catalog;

import dev.gameday.base.Archivable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as its page shows it. */
public record ApplicationDetail(
        UUID id,
        long version,
        String name,
        String description,
        @Nullable UUID teamId,
        @Nullable String teamName,
        @Nullable Integer tier,
        MinimumViableMode minimumViableMode,
        String minimumViableNote,
        String room,
        String link,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @Nullable Instant materiallyChangedAt)
        implements Archivable {

    @Override
    public boolean archived() {
        return archivedAt != null;
    }

    /** The part that people edit. */
    public ApplicationData data() {
        return new ApplicationData(name, description, teamId, tier, minimumViableMode, minimumViableNote, room, link);
    }
}
