package dev.gameday.exchange.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one game day exercises: due retests and what is risky and unproven first, as the planner would, without its limits.
 *
 * @param picks scenarios in running order, each with all failure modes in scope of the applications that take part
 */
record Slice(List<Pick> picks) {
    record Pick(Scenario scenario, List<Mode> modes, boolean retest) {}

    private record Weighed(Scenario scenario, double weight) {}

    /** @param wanted at least as many failure modes, if there are */
    static Slice choose(World world, int week, int wanted) {
        LocalDate planned = world.calendar().day(week).plusDays(Calendar.PLANNED);
        List<Weighed> weighed = new ArrayList<>();
        for (Scenario scenario : world.scenarios()) {
            double weight =
                    weight(scenario, planned, week) * (0.7 + 0.6 * world.dice().fraction());
            if (weight > 0) {
                weighed.add(new Weighed(scenario, weight));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        List<Pick> picks = new ArrayList<>();
        Set<Scenario> chosen = new HashSet<>();
        int held = 0;
        for (Weighed next : weighed) {
            Scenario scenario = next.scenario;
            boolean ready = scenario.buildsOn.stream().allMatch(lighter -> lighter.hasRun || chosen.contains(lighter));
            if (held < wanted && ready) {
                Pick pick = pick(scenario, planned, wanted - held);
                picks.add(pick);
                chosen.add(scenario);
                held += pick.modes.size();
            }
        }
        return new Slice(Collections.unmodifiableList(picks));
    }

    /** Per failure mode, so that large scenarios are not always first. */
    private static double weight(Scenario scenario, LocalDate planned, int week) {
        double sum = 0;
        int count = 0;
        for (Mode mode : scenario.modes) {
            if (mode.inScope(planned)) {
                int age = week - mode.exercisedInWeek;
                double need = mode.proven() ? Math.max(0, age - 6) * 0.4 : 1 + Math.min(age, 30) * 0.1;
                sum += mode.risk() * need + (mode.retestDue() ? 12 : 0);
                count++;
            }
        }
        return count == 0 ? 0 : sum / Math.sqrt(count);
    }

    /** Whole applications, until there is enough. */
    private static Pick pick(Scenario scenario, LocalDate planned, int wanted) {
        Map<UUID, List<Mode>> parts = new LinkedHashMap<>();
        for (Mode mode : scenario.modes) {
            if (mode.inScope(planned)) {
                parts.computeIfAbsent(mode.feature.app.id, id -> new ArrayList<>())
                        .add(mode);
            }
        }
        List<Mode> modes = new ArrayList<>();
        for (List<Mode> part : parts.values()) {
            if (modes.size() < wanted) {
                modes.addAll(part);
            }
        }
        return new Pick(scenario, modes, modes.stream().anyMatch(Mode::retestDue));
    }
}
