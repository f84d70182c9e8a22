package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceGraph.Effect;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What falls when a dependency is unavailable.
 *
 * @param features every feature that feels it, nearest first
 */
public record Falls(UUID dependencyId, String dependency, List<Felt> features) {
    public Falls {
        features = List.copyOf(features);
    }

    /**
     * A feature that feels it.
     *
     * @param throughId the dependency that it relies on itself: the one that falls, or an application that falls with it
     * @param throughApplicationId the application that it is, if it is one
     * @param level 1 when it relies on the falling dependency itself, one more for each application between
     * @param effect what becomes of it when no fallback holds
     * @param proven what becomes of it when exactly those fallbacks hold that are proven; null when it does not feel it then
     * @param state of its failure mode "the dependency it relies on is unavailable"
     * @param modeId of that failure mode, if there is one
     * @param fallbacks the steps of its chain in words, first step first, with whether they are built
     */
    public record Felt(
            UUID applicationId,
            String application,
            UUID featureId,
            String feature,
            int rank,
            NeedLevel needLevel,
            UUID throughId,
            String through,
            @Nullable UUID throughApplicationId,
            int level,
            Effect effect,
            @Nullable Effect proven,
            CellState state,
            @Nullable UUID modeId,
            List<String> fallbacks) {
        public Felt {
            fallbacks = List.copyOf(fallbacks);
        }

        /** Whether it fails too, as far as anybody has proven. */
        public boolean stillFalls() {
            return proven == Effect.FALLS;
        }

        boolean falls() {
            return effect == Effect.FALLS;
        }
    }

    /** How many features, of how many applications, and how many of the features are core. */
    public record Count(int features, int applications, int core) {}

    /** Without any fallback. */
    public Count worst() {
        return count(Felt::falls);
    }

    /** With the fallbacks that are proven. */
    public Count withProven() {
        return count(Felt::stillFalls);
    }

    /** Those that carry on without it. */
    public Count carryOn() {
        return count(felt -> felt.effect == Effect.CARRIES_ON);
    }

    private Count count(Predicate<Felt> which) {
        List<Felt> some = features.stream().filter(which).toList();
        return new Count(
                some.size(),
                (int) some.stream().map(Felt::applicationId).distinct().count(),
                (int) some.stream()
                        .filter(felt -> felt.needLevel == NeedLevel.CORE)
                        .count());
    }
}
