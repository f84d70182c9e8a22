package dev.gameday.catalog;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an application does for its users, with its place in the hierarchy of needs. */
@Entity
@Recorded(value = "feature", partOf = "applicationId")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Feature {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private String name;
    private String description;

    @RecordedAs("Rank")
    private int rankPosition;

    @Enumerated(EnumType.STRING)
    private NeedLevel needLevel;

    private String whenShed;
    private String shedGroup = "";
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant materiallyChangedAt;

    @SuppressWarnings("NullAway.Init")
    Feature() {}

    Feature(UUID id, UUID applicationId, FeatureData data, int rank, Instant now) {
        this.id = id;
        this.applicationId = applicationId;
        this.rankPosition = rank;
        this.createdAt = now;
        take(data);
    }

    /** @return whether the need level changed, the one part of the data that coverage depends on */
    boolean update(FeatureData data) {
        NeedLevel before = needLevel;
        take(data);
        return before != needLevel;
    }

    private void take(FeatureData data) {
        if (data.needLevel() == null) {
            throw new InvalidException("needLevel", "Choose core, important or sheddable.");
        }
        name = Text.name("name", data.name());
        description = Text.optional("description", data.description());
        needLevel = data.needLevel();
        whenShed = Text.optional("whenShed", data.whenShed());
        if (data.shedGroup() != null) {
            shedGroup = data.shedGroup().isBlank() ? "" : Text.name("shedGroup", data.shedGroup());
        }
    }

    void place(int rank) {
        if (rank != rankPosition) {
            rankPosition = rank;
        }
    }

    /** Keeps its rank, so that a restore puts it back where it was. @return false when it already was archived */
    boolean archive(Instant now) {
        if (archivedAt != null) {
            return false;
        }
        archivedAt = now;
        return true;
    }

    /** @return false when it was not archived */
    boolean restore() {
        if (archivedAt == null) {
            return false;
        }
        archivedAt = null;
        return true;
    }

    void declareMaterialChange(Instant now) {
        materiallyChangedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID applicationId() {
        return applicationId;
    }

    String name() {
        return name;
    }

    NeedLevel needLevel() {
        return needLevel;
    }

    int rank() {
        return rankPosition;
    }

    boolean archived() {
        return archivedAt != null;
    }
}
