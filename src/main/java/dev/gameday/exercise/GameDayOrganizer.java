package dev.gameday.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that knows a game day's script and runs it. */
@Entity
@Table(name = "game_day_organizer")
@SuppressWarnings("UnusedVariable") // read by SQL only
class GameDayOrganizer {
    @EmbeddedId
    private Key key;

    private Instant assignedAt;
    private @Nullable UUID assignedBy;

    @SuppressWarnings("NullAway.Init")
    protected GameDayOrganizer() {}

    GameDayOrganizer(UUID gameDayId, UUID accountId, Instant assignedAt, UUID assignedBy) {
        this.key = new Key(gameDayId, accountId);
        this.assignedAt = assignedAt;
        this.assignedBy = assignedBy;
    }

    /** Which account on which day. */
    @Embeddable
    record Key(UUID gameDayId, UUID accountId) implements Serializable {}
}
