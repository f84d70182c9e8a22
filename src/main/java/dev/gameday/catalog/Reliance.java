package dev.gameday.catalog;

import dev.gameday.base.history.Recorded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature relies on a dependency: hard (fails with it) or soft (carries on without it). */
@Entity
@Recorded(value = "reliance", partOf = "featureId", alsoPartOf = "dependencyId")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Reliance {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID featureId;
    private UUID dependencyId;
    private boolean hard;
    private boolean discovered;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    Reliance() {}

    Reliance(UUID featureId, UUID dependencyId, boolean hard, Instant now) {
        this.id = UUID.randomUUID();
        this.featureId = featureId;
        this.dependencyId = dependencyId;
        this.hard = hard;
        this.createdAt = now;
    }

    /** @return whether it changed */
    boolean setHard(boolean hard) {
        if (this.hard == hard) {
            return false;
        }
        this.hard = hard;
        return true;
    }

    /** @return false when it already had ended */
    boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        return true;
    }

    boolean hard() {
        return hard;
    }

    /** Found the hard way rather than declared. */
    void markDiscovered() {
        discovered = true;
    }

    void reopen() {
        endedAt = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID featureId() {
        return featureId;
    }

    UUID dependencyId() {
        return dependencyId;
    }

    boolean ended() {
        return endedAt != null;
    }
}
