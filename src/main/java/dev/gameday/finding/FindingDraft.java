package dev.gameday.finding;

import java.util.UUID;

/** A finding as a verdict suggests it, for somebody to complete. */
public record FindingDraft(
        String title,
        int severity,
        FindingKind kind,
        String details,
        UUID applicationId,
        UUID failureModeId,
        UUID gameDayId,
        UUID injectionId,
        UUID verdictId) {}
