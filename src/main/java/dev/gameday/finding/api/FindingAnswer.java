package dev.gameday.finding.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gameday.finding.FindingDetail;
import dev.gameday.finding.FindingEntry;
import dev.gameday.finding.FindingRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding with its history, oldest entry first. */
record FindingAnswer(
        @JsonUnwrapped FindingRow row,
        String details,
        String fixLink,
        @Nullable UUID injectionId,
        @Nullable UUID verdictId,
        String createdBy,
        List<FindingEntry> history) {

    static FindingAnswer of(FindingDetail detail) {
        return new FindingAnswer(
                detail.row(),
                detail.details(),
                detail.fixLink(),
                detail.injectionId(),
                detail.verdictId(),
                detail.createdBy(),
                detail.history());
    }
}
