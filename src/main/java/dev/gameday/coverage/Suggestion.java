package dev.gameday.coverage;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.ModeTarget;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fault that an application might put in scope for some of its features, and why.
 *
 * @param description what the shipped catalogue says it looks like
 * @param features names of the features that rely on it, most needed first
 * @param targets the same, to put in scope
 * @param hard how many of them fail with the dependency
 * @param sameDependency what other applications that rely on the very same dependency did; null when there are none
 * @param sameKind what applications did about other dependencies of the kind; null when there are none
 */
public record Suggestion(
        UUID dependencyId,
        String dependency,
        DependencyKind kind,
        Fault fault,
        String description,
        List<String> features,
        List<ModeTarget> targets,
        int hard,
        @Nullable Siblings sameDependency,
        @Nullable Siblings sameKind) {
    public Suggestion {
        features = List.copyOf(features);
        targets = List.copyOf(targets);
    }

    /**
     * What other applications did.
     *
     * @param applications how many rely on it
     * @param inScope how many of them put the fault in scope
     * @param fallbacks what they chose, the most usual first
     * @param proven how many of them have it proven somewhere, as public evidence says today
     * @param failing how many have it failing somewhere
     */
    public record Siblings(int applications, int inScope, List<FallbackUse> fallbacks, int proven, int failing) {
        public Siblings {
            fallbacks = List.copyOf(fallbacks);
        }
    }

    /** How many applications chose a fallback. */
    public record FallbackUse(FallbackKind kind, int applications) {}

    /** The fallback that most chose where there is one: on the same dependency, or else on the kind. */
    public @Nullable FallbackKind usualFallback() {
        for (Siblings siblings : java.util.Arrays.asList(sameDependency, sameKind)) {
            if (siblings != null && !siblings.fallbacks().isEmpty()) {
                return siblings.fallbacks().getFirst().kind();
            }
        }
        return null;
    }
}
