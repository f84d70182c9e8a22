package dev.gameday.catalog.api;

import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Reliability;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependency to add; sending it again with the same request id changes nothing. */
record NewDependency(
        @Nullable UUID requestId,
        String name,
        @Nullable String description,
        @Nullable DependencyKind kind,
        @Nullable UUID applicationId,
        @Nullable Reliability reliability,
        @Nullable String evidence,
        @Nullable LocalDate assessedOn,
        @Nullable Boolean discovered,
        @Nullable String alertMatchers) {

    DependencyData data() {
        return new DependencyData(
                name, description, kind, applicationId, reliability, evidence, assessedOn, discovered, alertMatchers);
    }
}
