package dev.gameday.catalog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a dependency.
 *
 * @param applicationId when the dependency is itself an application of the program
 * @param assessedOn day of the assessment; today when missing, none when not assessed
 * @param discovered found the hard way rather than declared; no when missing
 * @param alertMatchers which alerts its failing sets off, see {@link LabelMatchers}; none when missing
 */
public record DependencyData(
        String name,
        @Nullable String description,
        @Nullable DependencyKind kind,
        @Nullable UUID applicationId,
        @Nullable Reliability reliability,
        @Nullable String evidence,
        @Nullable LocalDate assessedOn,
        @Nullable Boolean discovered,
        @Nullable String alertMatchers) {

    /** Not assessed yet, with nothing else known. */
    public DependencyData(String name, DependencyKind kind) {
        this(name, "", kind, null, Reliability.NOT_ASSESSED, "", null, false);
    }

    /** With no word on alerts. */
    public DependencyData(
            String name,
            @Nullable String description,
            @Nullable DependencyKind kind,
            @Nullable UUID applicationId,
            @Nullable Reliability reliability,
            @Nullable String evidence,
            @Nullable LocalDate assessedOn,
            @Nullable Boolean discovered) {
        this(name, description, kind, applicationId, reliability, evidence, assessedOn, discovered, "");
    }
}
