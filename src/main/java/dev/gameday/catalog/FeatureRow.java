package dev.gameday.catalog;

import dev.gameday.base.Archivable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feature of an application's hierarchy of needs.
 *
 * @param rank 1 is what must work longest; an archived feature keeps the one it had
 * @param shedGroup name of what is shed together with it; empty: shed by itself
 * @param dependencies how many it relies on
 */
public record FeatureRow(
        UUID id,
        long version,
        UUID applicationId,
        String name,
        String description,
        int rank,
        NeedLevel needLevel,
        String whenShed,
        String shedGroup,
        int dependencies,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @Nullable Instant materiallyChangedAt)
        implements Archivable {

    @Override
    public boolean archived() {
        return archivedAt != null;
    }

    /** The part that people edit. */
    public FeatureData data() {
        return new FeatureData(name, description, needLevel, whenShed, shedGroup);
    }
}
