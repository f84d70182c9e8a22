package dev.gameday.exchange.reference;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What teams do about failure modes between two exercises. */
final class WorkWeek {
    /** Odds per week. */
    private static final double PLANS = 0.05;

    private static final double BUILDS = 0.06;
    private static final double ACCEPTED = 0.0006;
    private static final double RETIRED = 0.0003;

    private static final Map<FallbackKind, DependencyKind> RELIES_ON = Map.of(
            FallbackKind.QUEUE_WRITE, DependencyKind.QUEUE,
            FallbackKind.SERVE_FROM_CACHE, DependencyKind.CACHE,
            FallbackKind.SERVE_STATIC_COPY, DependencyKind.OBJECT_STORAGE,
            FallbackKind.SERVE_FROM_REPLICA, DependencyKind.DATABASE);

    private final World world;
    private final Dice dice;

    WorkWeek(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void tell(int week) {
        for (Mode mode : world.modes()) {
            if (mode.arrivesInWeek == week) {
                arrive(mode, week);
            } else if (mode.known() && !mode.retired && mode.feature.archivedAt == null) {
                work(mode, week);
            }
        }
    }

    private void arrive(Mode mode, int week) {
        Instant at = world.calendar().at(week, Calendar.WORK, 10, 0);
        mode.arrive(at);
        describe(mode, at.plusSeconds(300));
        if (dice.chance(0.5)) {
            plan(mode, week);
            if (dice.chance(0.3)) {
                build(mode, world.calendar().at(week, Calendar.WORK, 12, 0), week);
            }
        }
    }

    private void describe(Mode mode, Instant at) {
        mode.expected = mode.feature.app.area.about(dice.oneOf(Names.EXPECTED));
        mode.version++;
        mode.facts().materiallyChanged(at);
    }

    private void work(Mode mode, int week) {
        if (mode.changedInWeek == week) {
            return;
        }
        if (mode.fallback == FallbackState.NONE && dice.chance(PLANS)) {
            plan(mode, week);
        } else if (mode.fallback == FallbackState.PLANNED && dice.chance(BUILDS)) {
            build(mode, world.calendar().at(week, Calendar.WORK, 12, 0), week);
        }
        if (mode.acceptance == null && mode.feature.need != NeedLevel.CORE && dice.chance(ACCEPTED)) {
            accept(mode, week);
        } else if (dice.chance(RETIRED)) {
            mode.retired = true;
            mode.version++;
            mode.facts().counted(world.calendar().at(week, Calendar.WORK, 15, 30), false);
        }
    }

    private void plan(Mode mode, int week) {
        Instant at = world.calendar().at(week, Calendar.WORK, 11, 0);
        FallbackKind kind = kind(mode);
        mode.steps.add(new Mode.Step(kind, reliesOn(kind), at));
        if (dice.chance(0.4)) {
            mode.steps.add(new Mode.Step(FallbackKind.REFUSE, null, at));
        }
        changed(mode, FallbackState.PLANNED, at, week);
    }

    /** The first step of the chain is there. */
    void build(Mode mode, Instant at, int week) {
        if (mode.steps.isEmpty()) {
            FallbackKind kind = kind(mode);
            mode.steps.add(new Mode.Step(kind, reliesOn(kind), at));
        }
        mode.steps.getFirst().builtAt = at;
        changed(mode, FallbackState.BUILT, at, week);
    }

    private static void changed(Mode mode, FallbackState state, Instant at, int week) {
        mode.fallback = state;
        mode.version++;
        mode.changedInWeek = week;
        mode.standing = mode.proven() ? null : mode.standing;
        mode.facts().fallback(at, state);
    }

    private void accept(Mode mode, int week) {
        Instant at = world.calendar().at(week, Calendar.WORK, 15, 0);
        LocalDate until = world.calendar().day(week).plusWeeks(dice.between(10, 60));
        String by = "Head of " + mode.feature.app.area.name();
        mode.acceptance = new Mode.Acceptance(
                by, "Rare, short, and worked around by hand; looked at again when the contract is renewed", until, at);
        mode.version++;
        mode.facts().accepted(at, until);
        world.audit(at, "Failure mode accepted", mode.id, "By " + by + " until " + until);
    }

    private FallbackKind kind(Mode mode) {
        List<FallbackKind> kinds = switch (mode.feature.need) {
            case CORE ->
                List.of(
                        FallbackKind.SERVE_FROM_REPLICA,
                        FallbackKind.SERVE_FROM_CACHE,
                        FallbackKind.QUEUE_WRITE,
                        FallbackKind.STAGE_LOCALLY);
            case IMPORTANT ->
                List.of(FallbackKind.SERVE_STATIC_COPY, FallbackKind.READ_ONLY, FallbackKind.SERVE_FROM_CACHE);
            case SHEDDABLE -> List.of(FallbackKind.SHED, FallbackKind.DISABLE, FallbackKind.REFUSE);
        };
        return dice.oneOf(kinds);
    }

    private @Nullable Dependency reliesOn(FallbackKind kind) {
        DependencyKind wanted = RELIES_ON.get(kind);
        return world.dependencies().stream()
                .filter(dependency -> dependency.kind == wanted)
                .findFirst()
                .orElse(null);
    }
}
