package dev.gameday.catalog;

import dev.gameday.base.Archivable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependency as its page shows it. */
public record DependencyDetail(
        UUID id,
        long version,
        String name,
        String description,
        DependencyKind kind,
        @Nullable UUID applicationId,
        @Nullable String applicationName,
        Reliability reliability,
        String evidence,
        @Nullable LocalDate assessedOn,
        boolean discovered,
        String alertMatchers,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @Nullable Instant materiallyChangedAt)
        implements Archivable {

    @Override
    public boolean archived() {
        return archivedAt != null;
    }

    /** The part that people edit. */
    public DependencyData data() {
        return new DependencyData(
                name, description, kind, applicationId, reliability, evidence, assessedOn, discovered, alertMatchers);
    }
}
