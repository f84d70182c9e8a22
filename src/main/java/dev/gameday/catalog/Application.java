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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deployable thing of the program. */
@Entity
@Recorded(value = "application", route = Routes.APPLICATIONS)
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Application {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Unrecorded
    private @Nullable String nameKey;

    private String description;

    @RecordedAs("Owner team")
    private @Nullable UUID teamId;

    private @Nullable Integer tier;

    @Enumerated(EnumType.STRING)
    private MinimumViableMode minimumViableMode;

    @RecordedAs("What is left in it")
    private String minimumViableNote;

    private String room;
    private String link;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant materiallyChangedAt;

    @SuppressWarnings("NullAway.Init")
    Application() {}

    Application(UUID id, ApplicationData data, Instant now) {
        this.id = id;
        this.createdAt = now;
        take(data);
    }

    /** @return whether the owner team changed, the one part of the data that coverage depends on */
    boolean update(ApplicationData data) {
        UUID before = teamId;
        take(data);
        return !Objects.equals(before, teamId);
    }

    private void take(ApplicationData data) {
        if (data.tier() != null && (data.tier() < 0 || data.tier() > 9)) {
            throw new InvalidException("tier", "A tier is a number from 0 to 9.");
        }
        name = Text.name("name", data.name());
        nameKey = archivedAt == null ? Text.key(name) : null;
        description = Text.optional("description", data.description());
        teamId = data.teamId();
        tier = data.tier();
        minimumViableMode = data.minimumViableMode() == null ? MinimumViableMode.NONE : data.minimumViableMode();
        minimumViableNote = Text.optional("minimumViableNote", data.minimumViableNote());
        room = Text.optional("room", data.room());
        link = Text.optional("link", data.link());
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
