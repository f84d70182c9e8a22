package dev.gameday.catalog;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What features rely on, and how reliable it is deemed. */
@Entity
@Recorded(value = "dependency", route = Routes.DEPENDENCIES)
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Dependency {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Unrecorded
    private @Nullable String nameKey;

    private String description;

    @Enumerated(EnumType.STRING)
    private DependencyKind kind;

    @RecordedAs("Is the application")
    private @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    private String evidence;
    private @Nullable LocalDate assessedOn;
    private boolean discovered;
    private String alertMatchers;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant materiallyChangedAt;

    @SuppressWarnings("NullAway.Init")
    Dependency() {}

    Dependency(UUID id, DependencyData data, Instant now, LocalDate today) {
        this.id = id;
        this.createdAt = now;
        take(data, today);
    }

    /** @return whether the kind changed, which is a material change */
    boolean update(DependencyData data, Instant now, LocalDate today) {
        DependencyKind before = kind;
        take(data, today);
        if (before == kind) {
            return false;
        }
        materiallyChangedAt = now;
        return true;
    }

    private void take(DependencyData data, LocalDate today) {
        if (data.kind() == null) {
            throw new InvalidException("kind", "Choose what kind of thing it is.");
        }
        if (data.assessedOn() != null && data.assessedOn().isAfter(today)) {
            throw new InvalidException("assessedOn", "An assessment cannot lie in the future.");
        }
        name = Text.name("name", data.name());
        nameKey = archivedAt == null ? Text.key(name) : null;
        description = Text.optional("description", data.description());
        kind = data.kind();
        applicationId = data.applicationId();
        reliability = data.reliability() == null ? Reliability.NOT_ASSESSED : data.reliability();
        evidence = Text.optional("evidence", data.evidence());
        discovered = Boolean.TRUE.equals(data.discovered());
        alertMatchers = LabelMatchers.checked("alertMatchers", data.alertMatchers());
        assessedOn =
                reliability == Reliability.NOT_ASSESSED ? null : data.assessedOn() == null ? today : data.assessedOn();
    }

    /** @return false when it already was archived */
    boolean archive(Instant now) {
        if (archivedAt != null) {
            return false;
        }
        archivedAt = now;
        nameKey = null;
        return true;
    }

    /** @return false when it was not archived */
    boolean restore() {
        if (archivedAt == null) {
            return false;
        }
        archivedAt = null;
        nameKey = Text.key(name);
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

    String name() {
        return name;
    }

    boolean archived() {
        return archivedAt != null;
    }
}
