package dev.gameday.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that an account has on a game day. */
@Entity
@Table(name = "game_day_role")
@SuppressWarnings("UnusedVariable") // read by SQL only
class GameDayRole {
    @EmbeddedId
    private Key key;

    private Instant assignedAt;
    private @Nullable UUID assignedBy;

    @SuppressWarnings("NullAway.Init")
    protected GameDayRole() {}

    GameDayRole(Key key, Instant assignedAt, UUID assignedBy) {
        this.key = key;
        this.assignedAt = assignedAt;
        this.assignedBy = assignedBy;
    }

    /** Who is what on which day. */
    @Embeddable
    record Key(UUID gameDayId, @Enumerated(EnumType.STRING) DayRole role, UUID accountId) implements Serializable {}
}
