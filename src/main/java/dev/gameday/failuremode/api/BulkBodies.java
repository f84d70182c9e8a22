package dev.gameday.failuremode.api;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.ModeTarget;
import dev.gameday.failuremode.NewFailureMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of many failure modes, as they may come. */
final class BulkBodies {
    private BulkBodies() {}

    enum Action {
        PUT_IN_SCOPE,
        ADD_FALLBACK,
        ACCEPT,
        WITHDRAW_ACCEPTANCE,
        RETIRE,
        TO_CANDIDATE
    }

    record Bulk(
            @Nullable UUID requestId,
            @Nullable Action action,
            @Nullable List<@Nullable Item> items,
            Bodies.@Nullable Step step,
            @Nullable String by,
            @Nullable String reason,
            @Nullable LocalDate until) {

        BulkChange change() {
            return switch (Check.present("action", action)) {
                case PUT_IN_SCOPE -> new BulkChange.PutInScope(step == null ? null : input(step));
                case ADD_FALLBACK -> new BulkChange.AddFallback(input(Check.present("step", step)));
                case ACCEPT -> new BulkChange.Accept(by, reason, until);
                case WITHDRAW_ACCEPTANCE -> new BulkChange.WithdrawAcceptance();
                case RETIRE -> new BulkChange.Retire();
                case TO_CANDIDATE -> new BulkChange.ToCandidate();
            };
        }

        private static FallbackStepInput input(Bodies.Step step) {
            return step.input();
        }

        List<ModeTarget> targets(Function<Set<UUID>, Map<UUID, NewFailureMode>> keys) {
            List<@Nullable Item> given = Check.present("items", items);
            Set<UUID> ids = given.stream()
                    .filter(Objects::nonNull)
                    .map(Item::id)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Map<UUID, NewFailureMode> known = keys.apply(ids);
            List<ModeTarget> targets = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                targets.add(target("items[" + i + "]", given.get(i), known));
            }
            return targets;
        }

        private static ModeTarget target(String name, @Nullable Item given, Map<UUID, NewFailureMode> known) {
            Item item = Check.present(name, given);
            if (item.id != null) {
                return new ModeTarget(
                        Check.present(name + ".id", known.get(item.id)),
                        Check.present(name + ".version", item.version));
            }
            if (item.featureId == null || item.dependencyId == null || item.fault == null) {
                throw new InvalidException(name, "Name a failure mode by id, or by featureId, dependencyId and fault.");
            }
            return new ModeTarget(new NewFailureMode(item.featureId, item.dependencyId, item.fault), item.version);
        }
    }

    /** A failure mode by id and version, or what may become one by what it is about, with the version of a retired one. */
    record Item(
            @Nullable UUID id,
            @Nullable Long version,
            @Nullable UUID featureId,
            @Nullable UUID dependencyId,
            @Nullable Fault fault) {}
}
