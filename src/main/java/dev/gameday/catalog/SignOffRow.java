package dev.gameday.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder's agreement to an application's hierarchy of needs.
 *
 * @param signedAs their role in the program; may be empty
 * @param own whether they recorded it themselves
 * @param recordedBy name of the account that recorded it
 */
public record SignOffRow(
        UUID id,
        UUID applicationId,
        Instant signedAt,
        String signedBy,
        String signedAs,
        String note,
        boolean own,
        UUID recordedById,
        String recordedBy,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    public boolean takenBack() {
        return takenBackAt != null;
    }
}
