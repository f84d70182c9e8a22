package dev.gameday.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a verdict, or an injection that no alert saw, suggests it, for somebody to complete.
 *
 * @param applicationId null: none was exercised
 * @param failureModeId null: several, or none
 * @param verdictId null: none suggests it
 */
public record FindingDraft(
        String title,
        int severity,
        FindingKind kind,
        String details,
        @Nullable UUID applicationId,
        @Nullable UUID failureModeId,
        UUID gameDayId,
        UUID injectionId,
        @Nullable UUID verdictId) {}
