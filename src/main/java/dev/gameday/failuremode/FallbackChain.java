package dev.gameday.failuremode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ordered steps of a failure mode. A step exists from its creation on and is built from its built-at on, so that a
 * program looked at from an earlier date shows the chain of then.
 */
record FallbackChain(List<Step> steps) {

    record Step(
            FallbackKind kind,
            String detail,
            @Nullable UUID dependencyId,
            Instant createdAt,
            @Nullable Instant builtAt) {
        boolean built(Instant now) {
            return builtAt != null && !builtAt.isAfter(now);
        }

        private boolean exists(Instant now) {
            return !createdAt.isAfter(now);
        }

        private boolean is(FallbackStepInput input) {
            return kind == input.kind() && Objects.equals(dependencyId, input.dependencyId());
        }
    }

    /** What makes the chain another one: order, kind, dependency and state of its steps, not their wording. */
    private record Essence(FallbackKind kind, @Nullable UUID dependencyId, boolean built) {}

    FallbackChain {
        steps = List.copyOf(steps);
    }

    FallbackState state(Instant now) {
        if (steps.stream().anyMatch(step -> step.exists(now) && step.built(now))) {
            return FallbackState.BUILT;
        }
        return steps.stream().anyMatch(step -> step.exists(now)) ? FallbackState.PLANNED : FallbackState.NONE;
    }

    boolean differsMaterially(FallbackChain other, Instant now) {
        return !essence(now).equals(other.essence(now));
    }

    private List<Essence> essence(Instant now) {
        return steps.stream()
                .filter(step -> step.exists(now))
                .map(step -> new Essence(step.kind, step.dependencyId, step.built(now)))
                .toList();
    }

    /** The steps that exist, as input for editing. */
    List<FallbackStepInput> inputs(Instant now) {
        return steps.stream()
                .filter(step -> step.exists(now))
                .map(step -> new FallbackStepInput(step.kind, step.detail, step.dependencyId, step.built(now)))
                .toList();
    }

    /** The chain as somebody wants it from now on. Steps that stay keep since when they exist and are built. */
    FallbackChain becoming(List<FallbackStepInput> wanted, Instant now) {
        List<Step> known =
                new ArrayList<>(steps.stream().filter(step -> step.exists(now)).toList());
        List<Step> next = new ArrayList<>();
        for (FallbackStepInput input : wanted) {
            next.add(become(take(known, input), input, now));
        }
        // Steps of a later date (the sample's story looked at from before them) are not this edit's business.
        steps.stream().filter(step -> !step.exists(now)).forEach(next::add);
        return new FallbackChain(next);
    }

    private static @Nullable Step take(List<Step> known, FallbackStepInput input) {
        for (Step step : known) {
            if (step.is(input)) {
                known.remove(step);
                return step;
            }
        }
        return null;
    }

    private static Step become(@Nullable Step old, FallbackStepInput input, Instant now) {
        String detail = input.detail() == null ? "" : input.detail();
        Instant createdAt = old == null ? now : old.createdAt;
        Instant builtAt = old == null ? null : old.builtAt;
        if (input.built() != (builtAt != null && !builtAt.isAfter(now))) {
            builtAt = input.built() ? now : null;
        }
        return new Step(input.kind(), detail, input.dependencyId(), createdAt, builtAt);
    }
}
