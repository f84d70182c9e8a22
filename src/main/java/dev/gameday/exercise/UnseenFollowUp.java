package dev.gameday.exercise;

import java.util.UUID;

/** What a feature offers for an injection that no alert saw, such as logging a pre-filled finding. */
public interface UnseenFollowUp {
    String label();

    /** Opens what is offered, for the injection with this id. */
    void open(UUID injectionId);
}
