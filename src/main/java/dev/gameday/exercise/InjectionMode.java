package dev.gameday.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A failure mode frozen into an injection, with what was expected of it then. */
@Entity
@Table(name = "injection_mode")
@SuppressWarnings("UnusedVariable") // read by SQL only
class InjectionMode {
    @EmbeddedId
    private Key key;

    private UUID applicationId;
    private String expected;
    private boolean addedLater;

    @SuppressWarnings("NullAway.Init")
    protected InjectionMode() {}

    InjectionMode(UUID injectionId, ScenarioMode mode, boolean addedLater) {
        this.key = new Key(injectionId, mode.failureModeId());
        this.applicationId = mode.applicationId();
        this.expected = mode.expected();
        this.addedLater = addedLater;
    }

    /** Which mode of which injection. */
    @Embeddable
    record Key(UUID injectionId, UUID failureModeId) implements Serializable {}
}
