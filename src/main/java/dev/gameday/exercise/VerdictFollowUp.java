package dev.gameday.exercise;

import java.util.UUID;

/** What a feature offers for a verdict that is not passed, such as logging a pre-filled finding. */
public interface VerdictFollowUp {
    String label();

    /** Opens what is offered, for the verdict with this id. */
    void open(UUID verdictId);
}
