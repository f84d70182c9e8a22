package dev.gameday.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dependency that somebody just learned of, with what it takes to take that back.
 *
 * @param isNew whether nobody knew of it at all
 */
public record Discovery(UUID dependencyId, String name, DependencyKind kind, boolean isNew, List<Found> features) {
    public Discovery {
        features = List.copyOf(features);
    }

    /**
     * A feature that relies on it.
     *
     * @param before whether it was known to, hard or soft; null when it was not
     */
    public record Found(UUID featureId, @Nullable Boolean before) {}

    /** How many features were not known to rely on it. */
    public int newReliances() {
        return (int) features.stream().filter(found -> found.before == null).count();
    }
}
