package dev.gameday.exchange.csv;

import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.FeatureData;
import dev.gameday.exchange.Fingerprint;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.LineError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that importing a table would do, and the report about it.
 *
 * @param errors the lines that are left out, by line
 */
record CsvPlan(
        List<FeatureStep> features,
        List<RankStep> ranks,
        List<DependencyStep> dependencies,
        List<RelianceStep> reliances,
        List<ImportItem> items,
        List<LineError> errors) {

    /**
     * Creates or changes a feature.
     *
     * @param id as it will be when {@code created}
     */
    record FeatureStep(UUID id, boolean created, UUID applicationId, long version, FeatureData data) {}

    /** Puts an application's features into an order. */
    record RankStep(UUID applicationId, List<UUID> before, List<UUID> after) {}

    /** Creates or changes a dependency. */
    record DependencyStep(UUID id, boolean created, long version, DependencyData data) {}

    /**
     * Makes it relied on.
     *
     * @param featureId null: the application as a whole relies on it
     */
    record RelianceStep(
            UUID dependencyId, UUID applicationId, @Nullable UUID featureId, boolean hard) {}

    int steps() {
        return features.size() + ranks.size() + dependencies.size() + reliances.size();
    }

    /** By what it does and to which version of what, not by the ids that it would give. */
    String fingerprint() {
        return Fingerprint.of(
                items,
                errors,
                features.stream().map(FeatureStep::version).toList(),
                dependencies.stream().map(DependencyStep::version).toList());
    }
}
