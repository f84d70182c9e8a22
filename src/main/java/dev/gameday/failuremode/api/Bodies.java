package dev.gameday.failuremode.api;

import dev.gameday.base.Check;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the API takes, as it may come: anything may be missing until checked. */
final class Bodies {
    private Bodies() {}

    /** One mode or items. {@code requestId} is taken because creations have one; here a repeat is harmless without it. */
    record PutInScope(
            @Nullable UUID featureId,
            @Nullable UUID dependencyId,
            @Nullable Fault fault,
            @Nullable List<@Nullable Item> items,
            @Nullable UUID requestId) {

        NewFailureMode one() {
            return new Item(featureId, dependencyId, fault).checked();
        }

        LinkedHashSet<NewFailureMode> all() {
            LinkedHashSet<NewFailureMode> all = new LinkedHashSet<>();
            for (Item item : Check.present("items", items)) {
                all.add(Check.present("items", item).checked());
            }
            return all;
        }
    }

    record Item(
            @Nullable UUID featureId,
            @Nullable UUID dependencyId,
            @Nullable Fault fault) {
        NewFailureMode checked() {
            return new NewFailureMode(
                    Check.present("featureId", featureId),
                    Check.present("dependencyId", dependencyId),
                    Check.present("fault", fault));
        }
    }

    record InScope(UUID id, UUID featureId, UUID dependencyId, Fault fault) {}

    record Describe(
            @Nullable String expected,
            @Nullable Boolean measured,
            @Nullable Boolean alerting,
            @Nullable Boolean absenceAlert) {}

    record Fallbacks(@Nullable List<@Nullable Step> steps) {
        List<FallbackStepInput> inputs() {
            return Check.present("steps", steps).stream()
                    .map(step -> Check.present("steps", step).input())
                    .toList();
        }
    }

    /** A step that does not say whether it is built is planned. */
    record Step(
            @Nullable FallbackKind kind,
            @Nullable String detail,
            @Nullable UUID dependencyId,
            @Nullable Boolean built) {
        FallbackStepInput input() {
            return new FallbackStepInput(Check.present("kind", kind), detail, dependencyId, Boolean.TRUE.equals(built));
        }
    }

    record Accept(
            @Nullable String by,
            @Nullable String reason,
            @Nullable LocalDate until) {}
}
