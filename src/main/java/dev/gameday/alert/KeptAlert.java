package dev.gameday.alert;

import dev.gameday.exercise.FiredAlert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One firing of an alert, from its start to its end. */
@Entity
@Table(name = "alert")
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class KeptAlert {
    /** What nobody repeats any more has ended, whether that was told or not: Alertmanager repeats every four hours. */
    private static final Duration SILENCE = Duration.ofHours(24);

    @Id
    private UUID id;

    private String fingerprint;
    private Instant startsAt;
    private boolean startsSaid;
    private String name;
    private String labels;
    private @Nullable Instant firedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant endedAt;
    private Instant lastReceivedAt;
    private int times;
    private UUID deliveryId;

    @SuppressWarnings("NullAway.Init")
    protected KeptAlert() {}

    /** @param labels as JSON */
    KeptAlert(ReceivedAlert alert, String labels, UUID deliveryId, Instant now) {
        this.id = UUID.randomUUID();
        this.fingerprint = alert.fingerprint();
        this.startsAt = alert.startsAt() == null ? now : alert.startsAt();
        this.startsSaid = alert.startsAt() != null;
        this.name = alert.name();
        this.labels = labels;
        this.lastReceivedAt = now;
        this.deliveryId = deliveryId;
    }

    /** @return whether it began to fire with this; the same again changes nothing but how often it came */
    boolean receive(ReceivedAlert alert, Instant now) {
        boolean begins = alert.firing() && firedAt == null && resolvedAt == null;
        if (alert.firing() && firedAt == null) {
            firedAt = now;
        }
        if (!alert.firing() && resolvedAt == null) {
            resolvedAt = now;
            endedAt = alert.endsAt();
        }
        lastReceivedAt = now;
        times++;
        return begins;
    }

    UUID id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant lastReceivedAt() {
        return lastReceivedAt;
    }

    boolean fires(Instant now) {
        return resolvedAt == null && lastReceivedAt.plus(SILENCE).isAfter(now);
    }

    /** When it is known to have fired; null: it came resolved only. */
    FiredAlert.@Nullable Firing firing() {
        return firedAt == null ? null : new FiredAlert.Firing(firedAt, end());
    }

    /** The sender's word, as far as it is not later than ours: it may tell late that an alert is over. */
    private Instant end() {
        if (resolvedAt == null) {
            return lastReceivedAt.plus(SILENCE);
        }
        return endedAt != null && endedAt.isBefore(resolvedAt) ? endedAt : resolvedAt;
    }
}
