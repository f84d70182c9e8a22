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
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReadinessCheck() {}

    @SuppressWarnings("NullAway.Init")
    ReadinessCheck(Key key) {
        this.key = key;
    }

    long version() {
        return version;
    }

    void say(boolean done, String note, Instant now, UUID who) {
        this.version++;
        this.done = done;
        this.note = note;
        this.changedAt = now;
        this.changedBy = who;
    }

    /** What on which day. */
    @Embeddable
    record Key(UUID gameDayId, @Enumerated(EnumType.STRING) ReadinessItem item) implements Serializable {}
}
