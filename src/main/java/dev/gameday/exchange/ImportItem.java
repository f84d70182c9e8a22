package dev.gameday.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an import's report.
 *
 * @param entityRef {@code kind:namespace/name}; for a skipped document as much of it as is known
 * @param target what it becomes here; null when skipped
 * @param targetId null while it does not exist yet, and when skipped
 * @param line where the entity stands, counted from 1; 0 when it is only referred to
 * @param reason why, when that is not obvious; else empty
 * @param changes what was or would be changed; for a conflict, what was kept
 */
public record ImportItem(
        ImportAction action,
        String entityRef,
        @Nullable TargetType target,
        @Nullable UUID targetId,
        String name,
        String file,
        int line,
        String reason,
        List<FieldChange> changes) {}
