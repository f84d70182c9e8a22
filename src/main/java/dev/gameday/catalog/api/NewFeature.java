package dev.gameday.catalog.api;

import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.NeedLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature to add; sending it again with the same request id changes nothing. */
record NewFeature(
        @Nullable UUID requestId,
        String name,
        @Nullable String description,
        @Nullable NeedLevel needLevel,
        @Nullable String whenShed,
        @Nullable String shedGroup) {

    FeatureData data() {
        return new FeatureData(name, description, needLevel, whenShed, shedGroup);
    }
}
