package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import dev.gameday.planner.solver.SlicePlan.Objective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tries every set of participations, straight from the words of the problem. */
final class BruteForce {
    private final PlanProblem problem;
    private final Set<Limit> lifted;
    private final List<Scenario> scenarios;
    private final List<Mode> modes;
    private final List<long[]> participations = new ArrayList<>();
    private final long[] teamMasks;
    private final long[] minutesOf;
    private final boolean[] allowed;
    private final double low;
    private final double high;

    private @Nullable Objective best;
    private @Nullable Objective bestWithoutLowerEdge;
    private int mostGain = -1;
    private long leastMinutes = Long.MAX_VALUE;

    private BruteForce(PlanProblem problem, Set<Limit> lifted) {
        this.problem = problem;
        this.lifted = lifted;
        scenarios = problem.scenarios();
        modes = problem.modes();
        low = problem.band().low() * problem.inScope() - 1e-9;
        high = lifted.contains(Limit.UPPER_EDGE)
                ? Double.POSITIVE_INFINITY
                : problem.band().high() * problem.inScope() + 1e-9;
        teamMasks = new long[problem.teams().size()];
        for (int m = 0; m < modes.size(); m++) {
            for (int t = 0; t < teamMasks.length; t++) {
                if (problem.teams().get(t).id().equals(modes.get(m).team())) {
                    teamMasks[t] |= 1L << m;
                }
            }
        }
        for (int s = 0; s < scenarios.size(); s++) {
            addParticipations(s);
        }
        minutesOf = new long[1 << scenarios.size()];
        allowed = new boolean[1 << scenarios.size()];
        for (int chosen = 0; chosen < allowed.length; chosen++) {
            lookAtScenarios(chosen);
        }
    }

    /**
     * @param best null when the lower edge cannot be reached
     * @param bestWithoutLowerEdge null when no plan keeps the limits at all
     * @param mostGain within the limits but for the lower edge
     * @param leastMinutes in which the lower edge can be reached
     */
    record Answer(
            @Nullable Objective best, @Nullable Objective bestWithoutLowerEdge, int mostGain, long leastMinutes) {}

    static Answer of(PlanProblem problem, Set<Limit> lifted) {
        BruteForce all = new BruteForce(problem, lifted);
        all.tryAll(0, 0, 0);
        return new Answer(all.best, all.bestWithoutLowerEdge, all.mostGain, all.leastMinutes);
    }

    private void addParticipations(int s) {
        Set<String> applications = new TreeSet<>();
        modes.stream()
                .filter(mode -> scenarios.get(s).modes().contains(mode.id()))
                .forEach(mode -> applications.add(mode.application()));
        for (String application : applications) {
            boolean blackout = problem.blackoutApplications().contains(application);
            if (!blackout || lifted.contains(Limit.BLACKOUT)) {
                long reached = 0;
                for (int m = 0; m < modes.size(); m++) {
                    Mode mode = modes.get(m);
                    if (mode.application().equals(application)
                            && scenarios.get(s).modes().contains(mode.id())
                            && !mode.proven()) {
                        reached |= 1L << m;
                    }
                }
                participations.add(new long[] {s, reached});
            }
        }
    }

    private void lookAtScenarios(int chosen) {
        boolean fine = true;
        Map<String, Boolean> isChosen = new HashMap<>();
        for (int s = 0; s < scenarios.size(); s++) {
            isChosen.put(scenarios.get(s).id(), (chosen >> s & 1) == 1);
        }
        for (int s = 0; s < scenarios.size(); s++) {
            Scenario scenario = scenarios.get(s);
            boolean in = (chosen >> s & 1) == 1;
            if (in) {
                minutesOf[chosen] += scenario.minutes();
                fine &= lifted.contains(Limit.EXCLUSIONS) || !problem.excluded().contains(scenario.id());
                if (!lifted.contains(Limit.BUILDS_ON)) {
                    for (Scenario other : scenarios) {
                        fine &= !scenario.buildsOn().contains(other.id())
                                || other.passed()
                                || isChosen.getOrDefault(other.id(), false);
                    }
                }
            }
            fine &= in || !problem.pinned().contains(scenario.id());
        }
        fine &= lifted.contains(Limit.MINUTES) || minutesOf[chosen] <= problem.minutes();
        allowed[chosen] = fine;
    }

    private void tryAll(int next, int chosen, long reached) {
        if (next == participations.size()) {
            if (allowed[chosen]) {
                look(chosen, reached);
            }
            return;
        }
        tryAll(next + 1, chosen, reached);
        long[] participation = participations.get(next);
        tryAll(next + 1, chosen | 1 << (int) participation[0], reached | participation[1]);
    }

    private void look(int chosen, long reached) {
        int gain = Long.bitCount(reached);
        if (gain > high) {
            return;
        }
        if (!lifted.contains(Limit.CAPACITY)) {
            for (int t = 0; t < teamMasks.length; t++) {
                Team team = problem.teams().get(t);
                if (Long.bitCount(reached & teamMasks[t]) > team.capacity()) {
                    return;
                }
            }
        }
        long retests = 0;
        long risk = 0;
        for (long left = reached; left != 0; left &= left - 1) {
            Mode mode = modes.get(Long.numberOfTrailingZeros(left));
            retests += mode.retestWeight();
            risk += mode.risk();
        }
        double distance = Math.abs(gain - problem.target() * problem.inScope());
        Objective objective = new Objective(retests, risk, gain, distance, minutesOf[chosen]);
        mostGain = Math.max(mostGain, gain);
        bestWithoutLowerEdge = better(objective, bestWithoutLowerEdge);
        if (gain >= low) {
            best = better(objective, best);
            leastMinutes = Math.min(leastMinutes, minutesOf[chosen]);
        }
    }

    private static Objective better(Objective a, @Nullable Objective b) {
        return b == null || compare(a, b) < 0 ? a : b;
    }

    /** Negative when the first is better. */
    static int compare(Objective a, Objective b) {
        if (a.retests() != b.retests()) {
            return a.retests() > b.retests() ? -1 : 1;
        }
        if (a.risk() != b.risk()) {
            return a.risk() > b.risk() ? -1 : 1;
        }
        if (Math.abs(a.distance() - b.distance()) > 1e-9) {
            return a.distance() < b.distance() ? -1 : 1;
        }
        return Long.compare(a.minutes(), b.minutes());
    }
}
