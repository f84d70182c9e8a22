package dev.gameday.program;

import dev.gameday.base.Check;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Owns applications. */
@Entity
@Recorded("team")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class Team {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private int capacity;
    private Instant createdAt;
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    @SuppressWarnings("NullAway.Init")
    Team(NewTeam given, Instant now) {
        id = given.requestId() == null ? UUID.randomUUID() : given.requestId();
        createdAt = now;
        change(given.name(), given.capacity());
    }

    final void change(@Nullable String newName, @Nullable Integer newCapacity) {
        name = Text.name("name", newName);
        capacity = Check.number("capacity", newCapacity, 0, 1000);
    }

    void archive(Instant now) {
        if (archivedAt != null) {
            throw new RuleException("The team is archived already.");
        }
        archivedAt = now;
    }

    void restore() {
        if (archivedAt == null) {
            throw new RuleException("The team is not archived.");
        }
        archivedAt = null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
