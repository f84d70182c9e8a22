package dev.gameday.exchange.reference;

import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.exchange.reference.Things.Feature;
import dev.gameday.exchange.reference.Things.Reliance;
import dev.gameday.failuremode.FactPeriod;
import dev.gameday.failuremode.FallbackKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which failure modes there are and when each comes into scope, with the scenario of each fault. */
final class ModeMaker {
    /** The fault whose scenario is lighter than that of the other, should both exist. */
    private static final Map<Fault, Fault> LIGHTER = Map.of(
            Fault.FLAPPING, Fault.UNAVAILABLE,
            Fault.FAILOVER_SIDE_EFFECT, Fault.UNAVAILABLE,
            Fault.OVERLOAD, Fault.SLOW,
            Fault.CONNECTIONS_EXHAUSTED, Fault.OVERLOAD);

    /** By then everything has come into scope. */
    private static final double ARRIVED = 0.97;

    private final World world;
    private final Dice dice;
    private final Map<UUID, Map<Fault, Scenario>> scenarios = new HashMap<>();

    ModeMaker(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void make() {
        List<Integer> wanted = shares(world.size().failureModes(), world.apps().size());
        for (int i = 0; i < world.apps().size(); i++) {
            modes(world.apps().get(i), wanted.get(i));
        }
        for (Scenario scenario : world.scenarios()) {
            Fault lighter = LIGHTER.get(scenario.fault);
            Scenario other = lighter == null ? null : of(scenario.dependency).get(lighter);
            if (other != null && dice.chance(0.5)) {
                scenario.buildsOn.add(other);
            }
        }
    }

    /** Parts of very different size that add up. */
    private List<Integer> shares(int whole, int parts) {
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            double weight = 0.6 + 0.8 * dice.fraction();
            weights.add(weight);
            sum += weight;
        }
        List<Integer> shares = new ArrayList<>();
        double upTo = 0;
        int given = 0;
        for (double weight : weights) {
            upTo += weight;
            int next = (int) Math.round(whole * upTo / sum) - given;
            shares.add(next);
            given += next;
        }
        return shares;
    }

    private record Candidate(Feature feature, Dependency dependency, Fault fault, double place) {}

    private void modes(App app, int wanted) {
        List<Candidate> candidates = new ArrayList<>();
        for (Feature feature : app.features) {
            for (Reliance reliance : feature.reliances) {
                List<CatalogFault> faults = FaultCatalog.of(reliance.dependency().kind);
                for (int i = 0; i < faults.size(); i++) {
                    double place = i + 2.5 * dice.fraction();
                    candidates.add(new Candidate(
                            feature, reliance.dependency(), faults.get(i).fault(), place));
                }
            }
        }
        candidates.sort(java.util.Comparator.comparingDouble(Candidate::place));
        if (candidates.size() < wanted) {
            throw new IllegalStateException(app.name + " has only " + candidates.size() + " of " + wanted);
        }
        int last = Math.max(1, (int) (world.size().weeks() * ARRIVED));
        int begins = dice.chance(0.35) ? 0 : dice.between(0, last);
        for (Candidate candidate : candidates.subList(0, wanted)) {
            Scenario scenario = scenario(candidate.dependency, candidate.fault);
            int week = Math.min(last, begins + (dice.chance(0.7) ? 0 : dice.between(1, 8)));
            Mode mode = new Mode(dice.id(), candidate.feature, scenario, week);
            world.modes().add(mode);
            app.modes.add(mode);
            scenario.modes.add(mode);
        }
    }

    private Scenario scenario(Dependency dependency, Fault fault) {
        return of(dependency).computeIfAbsent(fault, f -> {
            Scenario scenario = new Scenario(
                    dice.id(), dependency, f, List.of(15, 30, 30, 45).get(dice.between(0, 3)));
            world.scenarios().add(scenario);
            return scenario;
        });
    }

    private Map<Fault, Scenario> of(Dependency dependency) {
        return scenarios.computeIfAbsent(dependency.id, id -> new EnumMap<>(Fault.class));
    }

    /** Once the story is told. */
    void write() {
        world.modes().forEach(this::write);
        for (Scenario scenario : world.scenarios()) {
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(scenario.id, 0L, scenario.dependency.id, scenario.fault));
            row.addAll(List.of(scenario.texts()));
            row.add(scenario.createdAt);
            world.tables().add("scenario", row.toArray());
            scenario.buildsOn.forEach(lighter -> world.tables().add("scenario_builds_on", scenario.id, lighter.id));
        }
    }

    private void write(Mode mode) {
        Tables tables = world.tables();
        List<FactPeriod> periods = mode.facts().periods();
        Mode.Acceptance accepted = mode.acceptance;
        tables.add(
                "failure_mode",
                mode.id,
                mode.version,
                mode.feature.id,
                mode.dependency().id,
                mode.fault(),
                mode.expected,
                dice.chance(0.7),
                dice.chance(0.5),
                dice.chance(0.2),
                mode.retired ? "RETIRED" : "IN_SCOPE",
                accepted == null ? null : accepted.by(),
                accepted == null ? null : accepted.reason(),
                accepted == null ? null : accepted.until(),
                accepted == null ? null : accepted.at(),
                periods.getFirst().from());
        for (int i = 0; i < mode.steps.size(); i++) {
            Mode.Step step = mode.steps.get(i);
            UUID reliesOn = step.reliesOn == null ? null : step.reliesOn.id;
            tables.add(
                    "fallback_step",
                    dice.id(),
                    mode.id,
                    i,
                    step.kind,
                    detail(step.kind),
                    reliesOn,
                    step.createdAt,
                    step.builtAt);
        }
        periods.forEach(period -> write(mode, period));
    }

    private void write(Mode mode, FactPeriod period) {
        world.tables()
                .add(
                        "coverage_fact",
                        dice.id(),
                        mode.id,
                        period.from(),
                        period.to(),
                        period.from(),
                        mode.feature.app.id,
                        mode.feature.id,
                        mode.dependency().id,
                        period.teamId(),
                        period.needLevel(),
                        period.fallback(),
                        period.counted(),
                        period.acceptedUntil(),
                        period.materialAt());
    }

    private static String detail(FallbackKind kind) {
        return switch (kind) {
            case SHED, DISABLE -> "By its switch, within a minute, without a deployment";
            case QUEUE_WRITE -> "Replayed in order; duplicates are dropped by request number";
            case SERVE_STATIC_COPY -> "Written every ten minutes, marked with its age";
            default -> "";
        };
    }
}
