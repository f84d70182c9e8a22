package dev.gameday.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an alerting system sent, word for word. */
@Entity
@Table(name = "alert_delivery")
@SuppressWarnings("UnusedVariable") // read by SQL only
class KeptDelivery {
    @Id
    private UUID id;

    private String digest;
    private String payload;
    private int alerts;
    private int truncated;
    private Instant receivedAt;
    private Instant lastReceivedAt;
    private int times;
    private UUID receivedFrom;

    @SuppressWarnings("NullAway.Init")
    protected KeptDelivery() {}

    KeptDelivery(String digest, String payload, Webhook webhook, UUID receivedFrom, Instant now) {
        this.id = UUID.randomUUID();
        this.digest = digest;
        this.payload = payload;
        this.alerts = webhook.alerts().size();
        this.truncated = webhook.truncated();
        this.receivedFrom = receivedFrom;
        this.receivedAt = now;
        this.lastReceivedAt = now;
    }

    /** It came, the first time or once more. */
    void receive(Instant now) {
        lastReceivedAt = now;
        times++;
    }

    UUID id() {
        return id;
    }
}
