package dev.gameday.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param severity 1 (worst) to 5
 * @param owner empty while nobody has it
 * @param statusSince when it got into its status
 * @param retestPlanned fixed, and its failure mode is in an accepted slice that is not revealed yet; always false for
 *     readers who may not see slices
 */
public record FindingRow(
        UUID id,
        long version,
        long number,
        String title,
        FindingKind kind,
        int severity,
        FindingOrigin origin,
        FindingStatus status,
        Instant statusSince,
        @Nullable UUID applicationId,
        @Nullable String applicationName,
        @Nullable UUID failureModeId,
        @Nullable String failureMode,
        @Nullable UUID gameDayId,
        String owner,
        @Nullable LocalDate dueOn,
        Instant createdAt,
        boolean retestPlanned) {

    /** What people say aloud: F-12. */
    public String label() {
        return "F-" + number;
    }

    /** Like {@link FindingStatus#label()}, saying that a retest is planned where the reader may know. */
    public String statusLabel() {
        return retestPlanned ? "Fixed, retest planned" : status.label();
    }
}
