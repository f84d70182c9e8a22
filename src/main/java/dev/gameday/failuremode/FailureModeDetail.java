package dev.gameday.failuremode;

import dev.gameday.base.Archivable;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about one failure mode. */
public record FailureModeDetail(
        UUID id,
        long version,
        UUID applicationId,
        String applicationName,
        UUID featureId,
        String featureName,
        NeedLevel needLevel,
        UUID dependencyId,
        String dependencyName,
        DependencyKind dependencyKind,
        Fault fault,
        boolean hard,
        String expected,
        boolean measured,
        boolean alerting,
        boolean absenceAlert,
        Scope scope,
        boolean archived,
        FallbackState fallback,
        List<FallbackStepDetail> fallbacks,
        @Nullable Acceptance acceptance,
        Instant createdAt,
        @Nullable Instant materiallyChangedAt)
        implements Archivable {

    /**
     * The agreement that the feature may go without: who agreed, why, and the last day on which it holds.
     *
     * @param inForce whether it holds today
     */
    public record Acceptance(String by, String reason, LocalDate until, Instant at, boolean inForce) {}

    /** What people call it: "Database unavailable". */
    public String title() {
        return title(dependencyName, fault);
    }

    /** What people call it: "Database unavailable". */
    public static String title(String dependencyName, Fault fault) {
        return dependencyName + " " + fault.label().toLowerCase(Locale.ROOT);
    }
}
