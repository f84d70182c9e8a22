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
    private boolean foundLive;

    @SuppressWarnings("NullAway.Init")
    protected InjectionMode() {}

    InjectionMode(UUID injectionId, ScenarioMode mode, boolean addedLater) {
        this(new Key(injectionId, mode.failureModeId()), mode.applicationId(), mode.expected(), addedLater, false);
    }

    private InjectionMode(Key key, UUID applicationId, String expected, boolean addedLater, boolean foundLive) {
        this.key = key;
        this.applicationId = applicationId;
        this.expected = expected;
        this.addedLater = addedLater;
        this.foundLive = foundLive;
    }

    /** One that nobody planned: it showed itself during the injection. */
    static InjectionMode foundLive(UUID injectionId, UUID failureModeId, UUID applicationId, String expected) {
        return new InjectionMode(new Key(injectionId, failureModeId), applicationId, expected, true, true);
    }

    /** Which mode of which injection. */
    @Embeddable
    record Key(UUID injectionId, UUID failureModeId) implements Serializable {}
}
