package dev.gameday.failuremode;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failure mode in a list.
 *
 * @param archived whether its application, feature or dependency is archived: it doesn't count then
 * @param acceptedUntil last day on which the acceptance is in force; null unless accepted
 */
public record FailureModeRow(
        UUID id,
        long version,
        UUID applicationId,
        String applicationName,
        UUID featureId,
        String featureName,
        int featureRank,
        NeedLevel needLevel,
        UUID dependencyId,
        String dependencyName,
        DependencyKind dependencyKind,
        Fault fault,
        String expected,
        boolean measured,
        boolean alerting,
        boolean absenceAlert,
        Scope scope,
        boolean archived,
        FallbackState fallback,
        int fallbackSteps,
        @Nullable String acceptedBy,
        @Nullable LocalDate acceptedUntil) {

    /** What people call it: "Database unavailable". */
    public String title() {
        return FailureModeDetail.title(dependencyName, fault);
    }

    /** Whether the acceptance is in force on the day. */
    public boolean acceptedOn(LocalDate day) {
        return acceptedUntil != null && !day.isAfter(acceptedUntil);
    }
}
