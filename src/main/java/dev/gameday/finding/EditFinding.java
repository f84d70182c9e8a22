package dev.gameday.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a finding shall say. Everything but title and severity may be missing.
 *
 * @param severity 1 (worst) to 5
 * @param kind technical when missing
 * @param origin exercise when missing
 * @param owner a role or a person's name; empty while nobody has it
 */
public record EditFinding(
        String title,
        int severity,
        @Nullable UUID applicationId,
        @Nullable FindingKind kind,
        @Nullable FindingOrigin origin,
        @Nullable String details,
        @Nullable UUID failureModeId,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String fixLink) {}
