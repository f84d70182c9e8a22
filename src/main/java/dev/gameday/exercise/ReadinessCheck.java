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

/** Whether something is ready on a day, as somebody said last. */
@Entity
@Table(name = "readiness_check")
@SuppressWarnings("UnusedVariable") // read by SQL only
class ReadinessCheck {
    @EmbeddedId
    private Key key;

    private boolean done;
    private String note;
    private Instant changedAt;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReadinessCheck() {}

    ReadinessCheck(UUID gameDayId, ReadinessItem item, boolean done, String note, Instant now, UUID who) {
        this.key = new Key(gameDayId, item);
        this.done = done;
        this.note = note;
        this.changedAt = now;
        this.changedBy = who;
    }

    /** What on which day. */
    @Embeddable
    record Key(UUID gameDayId, @Enumerated(EnumType.STRING) ReadinessItem item) implements Serializable {}
}
