package dev.gameday.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an injection set an alert off. */
@Entity
@Immutable
@Table(name = "injection_alert")
@SuppressWarnings("UnusedVariable") // read by SQL only
class InjectionAlert {
    @EmbeddedId
    private Key key;

    private @Nullable UUID eventId;

    @SuppressWarnings("NullAway.Init")
    protected InjectionAlert() {}

    /** @param eventId the detection that it is; null: another alert was first */
    InjectionAlert(UUID injectionId, UUID alertId, @Nullable UUID eventId) {
        this.key = new Key(injectionId, alertId);
        this.eventId = eventId;
    }

    /** Which alert of which injection. */
    @Embeddable
    record Key(UUID injectionId, UUID alertId) implements Serializable {}
}
