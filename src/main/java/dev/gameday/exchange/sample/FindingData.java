package dev.gameday.exchange.sample;

import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the data file.
 *
 * @param gameDay key of the game day that showed it
 * @param verdict key of the failure mode whose verdict on that day showed it
 * @param failureMode key of the failure mode it is about, when no verdict showed it
 * @param owner a role; empty: nobody yet
 */
record FindingData(
        String key,
        String title,
        FindingKind kind,
        int severity,
        @Nullable FindingOrigin origin,
        @Nullable String gameDay,
        @Nullable String verdict,
        @Nullable String failureMode,
        @Nullable String application,
        String owner,
        @Nullable OwnerLater ownerLater,
        @Nullable LocalDate due,
        Moment at,
        @Nullable String details,
        List<Step> steps) {

    record OwnerLater(String owner, Moment at) {}

    /** @param gameDay with the scenario: the retest that a verified finding without a failure mode had */
    record Step(
            FindingStatus to,
            Moment at,
            @Nullable String fixLink,
            @Nullable String note,
            @Nullable String gameDay,
            @Nullable String scenario) {}
}
