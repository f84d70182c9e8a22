package dev.gameday.catalog.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reliance to add; sending it again changes nothing, whatever the request id. */
record NewReliance(
        @Nullable UUID requestId,
        @Nullable UUID featureId,
        @Nullable UUID dependencyId,
        @Nullable Boolean hard) {}
