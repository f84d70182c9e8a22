package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The choices as a mixed integer program. Participations and scenarios are binary. Failure modes that the same participations reach
 * are one variable, which is whole whenever those are; what only one participation reaches needs none of its own.
 */
final class SliceModel {
    private static final double INFINITY = MPSolver.infinity();

    private final Choices choices;
    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();
    /** By scenario its variable: that of its only part, where it has but one. */
    private final int[] scenarioAt;
    /** By failure mode the variable that says whether it is exercised. */
    private final int[] modeAt;
    /** Whether only the linear relaxation is asked for. */
    private final boolean relaxed;
    /** For each group of failure modes that several parts reach: the parts, by the group's variable. */
    private final Map<Integer, int[]> groups = new HashMap<>();

    /** @param exact whether it would matter if an exercised failure mode went uncounted */
    SliceModel(Choices choices, MPSolver solver, boolean exact) {
        this.choices = choices;
        relaxed = !solver.isMip();
        this.solver = solver;
        scenarioAt = new int[choices.scenarios];
        modeAt = new int[choices.modes];
        for (int part = 0; part < choices.parts; part++) {
            boolean only = choices.partsOf[choices.scenarioOf[part]].length == 1;
            // At most what the scenario's is anyway; without a bound of its own what it is worth is seen at the
            // scenario.
            variables.add(relaxed && !only ? solver.makeNumVar(0, INFINITY, "") : solver.makeBoolVar(""));
            if (choices.must[part]) {
                variables.get(part).setLb(1);
            }
        }
        scenarios();
        modes(exact);
    }

    private void scenarios() {
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            int[] parts = choices.partsOf[scenario];
            if (parts.length == 1) {
                scenarioAt[scenario] = parts[0];
            } else {
                int at = add(solver.makeBoolVar(""));
                scenarioAt[scenario] = at;
                MPConstraint some = solver.makeConstraint(0, INFINITY);
                some.setCoefficient(variables.get(at), -1);
                for (int part : parts) {
                    some.setCoefficient(variables.get(part), 1);
                    atMost(part, at);
                }
            }
            if (choices.forced[scenario]) {
                variables.get(scenarioAt[scenario]).setLb(1);
            }
            for (int base : choices.bases[scenario]) {
                atMost(scenarioAt[scenario], scenarioAt[base]);
            }
        }
    }

    private void modes(boolean exact) {
        Map<Integer, List<Integer>> reachedBy = new HashMap<>();
        for (int part = 0; part < choices.parts; part++) {
            for (int mode : choices.modesOf[part]) {
                reachedBy.computeIfAbsent(mode, each -> new ArrayList<>(1)).add(part);
            }
        }
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int mode = 0; mode < choices.modes; mode++) {
            List<Integer> parts = reachedBy.getOrDefault(mode, List.of());
            modeAt[mode] =
                    parts.size() == 1 ? parts.getFirst() : known.computeIfAbsent(parts, each -> group(each, exact));
        }
    }

    private int group(List<Integer> parts, boolean exact) {
        int at = add(solver.makeNumVar(0, 1, ""));
        MPConstraint some = solver.makeConstraint(0, INFINITY);
        some.setCoefficient(variables.get(at), -1);
        for (int part : parts) {
            some.setCoefficient(variables.get(part), 1);
            if (exact) {
                atMost(part, at);
            }
        }
        groups.put(at, parts.stream().mapToInt(Integer::intValue).toArray());
        return at;
    }

    private int add(MPVariable variable) {
        variables.add(variable);
        return variables.size() - 1;
    }

    private void atMost(int smaller, int larger) {
        MPConstraint row = solver.makeConstraint(0, INFINITY);
        row.setCoefficient(variables.get(larger), 1);
        row.setCoefficient(variables.get(smaller), -1);
    }

    void keep(Bounds bounds) {
        row(-INFINITY, (double) bounds.minutes(), minutes());
        row(-INFINITY, bounds.mostGain(), gain());
        double[] most = gain();
        for (int part = 0; part < choices.parts; part++) {
            most[part] += choices.standsFor[part];
        }
        row(bounds.leastGain(), INFINITY, most);
        if (bounds.retests() > 0) {
            row((double) bounds.retests(), INFINITY, weighted(choices.retest));
        }
        if (bounds.risk() > 0) {
            row((double) bounds.risk(), INFINITY, weighted(choices.risk));
        }
        for (int team = 0; team < choices.capacity.length; team++) {
            int its = team;
            long all = IntStream.of(choices.team).filter(each -> each == its).count();
            if (all > choices.capacity[team]) {
                int[] ofTeam = IntStream.of(choices.team)
                        .map(each -> each == its ? 1 : 0)
                        .toArray();
                row(-INFINITY, (double) choices.capacity[team], weighted(ofTeam));
            }
        }
    }

    void wish(Wish wish) {
        MPObjective objective = solver.objective();
        objective.setOptimizationDirection(wish.isMost());
        switch (wish) {
            case RETESTS -> objective(weighted(choices.retest));
            case RISK -> objective(weighted(choices.risk));
            case MINUTES -> objective(minutes());
            case ORDER ->
                objective(IntStream.of(choices.orderOf).asDoubleStream().toArray());
            case GAIN -> {
                MPConstraint atLeast = row(0, INFINITY, gain());
                atLeast.setCoefficient(own(0, choices.leastGain), -1);
            }
            case DISTANCE -> {
                double wanted = choices.problem.wantedGain();
                MPConstraint above = row(-INFINITY, wanted, gain());
                MPConstraint below = row(wanted, INFINITY, gain());
                MPVariable distance = own(0, INFINITY);
                above.setCoefficient(distance, -1);
                below.setCoefficient(distance, 1);
            }
        }
    }

    /** A variable that is itself what is wished for. */
    private MPVariable own(double least, double most) {
        MPVariable own = variables.get(add(solver.makeNumVar(least, most, "")));
        solver.objective().setCoefficient(own, 1);
        return own;
    }

    private void objective(double[] coefficients) {
        for (int at = 0; at < coefficients.length; at++) {
            if (coefficients[at] != 0) {
                solver.objective().setCoefficient(variables.get(at), coefficients[at]);
            }
        }
    }

    private MPConstraint row(double least, double most, double[] coefficients) {
        MPConstraint row = solver.makeConstraint(least, most);
        for (int at = 0; at < coefficients.length; at++) {
            if (coefficients[at] != 0) {
                row.setCoefficient(variables.get(at), coefficients[at]);
            }
        }
        return row;
    }

    private double[] minutes() {
        double[] minutes = new double[variables.size()];
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            minutes[scenarioAt[scenario]] += choices.minutes[scenario];
        }
        return minutes;
    }

    private double[] gain() {
        int[] ones = new int[choices.modes];
        Arrays.fill(ones, 1);
        return weighted(ones);
    }

    private double[] weighted(int[] weights) {
        double[] sums = new double[variables.size()];
        for (int mode = 0; mode < choices.modes; mode++) {
            sums[modeAt[mode]] += weights[mode];
        }
        return sums;
    }

    /** Starts from a plan. */
    void hint(boolean[] parts, Wish wish) {
        double[] values = new double[variables.size()];
        if (wish == Wish.GAIN || wish == Wish.DISTANCE) {
            values[values.length - 1] = wish.value(new Draft(choices, parts).score(), choices);
        }
        for (int part = 0; part < choices.parts; part++) {
            if (parts[part]) {
                values[part] = 1;
                values[scenarioAt[choices.scenarioOf[part]]] = 1;
            }
        }
        groups.forEach((at, reaching) -> values[at] = IntStream.of(reaching).anyMatch(part -> parts[part]) ? 1 : 0);
        solver.setHint(variables.toArray(MPVariable[]::new), values);
    }

    MPVariable part(int part) {
        return variables.get(part);
    }

    MPVariable scenario(int scenario) {
        return variables.get(scenarioAt[scenario]);
    }

    boolean[] parts() {
        boolean[] parts = new boolean[choices.parts];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = variables.get(part).solutionValue() > 0.5;
        }
        return parts;
    }
}
