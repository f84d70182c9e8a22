package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A problem in numbers. A <em>part</em> is one application's participation in one scenario: all that there is to choose. Only parts
 * that some plan could hold are here, in the order of their ids, lighter scenarios before those that build on them; of the failure
 * modes only those not proven, since nothing counts the others.
 */
final class Choices {
    final int scenarios;
    final String[] ids;
    final int[] minutes;
    /** By scenario, those that must be chosen with it. */
    final int[][] bases;
    /** Whether the scenario is pinned, or a pinned one builds on it. */
    final boolean[] forced;
    /** By scenario, its parts. */
    final int[][] partsOf;

    final int parts;
    final int[] scenarioOf;
    final String[] applicationOf;
    /** By part, the failure modes not proven. */
    final int[][] modesOf;
    /** Breaks ties: the plan with the smallest sum comes first. */
    final int[] orderOf;
    /** Whether the part must be taken. */
    final boolean[] must;
    /** By part, how many failure modes it could bring that are left open here. */
    final int[] standsFor;

    final int modes;
    final int[] retest;
    final int[] risk;
    /** By failure mode, its team; -1 when nothing limits it. */
    final int[] team;

    final long[] capacity;
    final long minutesLimit;
    final int leastGain;
    final int mostGain;
    final PlanProblem problem;
    /** A limit that what is pinned breaks for certain. */
    final @Nullable Limit impossible;

    /** @param lifted limits that shall not count */
    static Choices of(PlanProblem problem, Set<Limit> lifted) {
        return new Choices(problem, lifted, new Usable(problem, lifted));
    }

    private Choices(PlanProblem problem, Set<Limit> lifted, Usable usable) {
        this.problem = problem;
        impossible = usable.impossible;
        minutesLimit = lifted.contains(Limit.MINUTES) ? Long.MAX_VALUE / 4 : problem.minutes();
        leastGain = problem.leastGain();
        mostGain = lifted.contains(Limit.UPPER_EDGE) ? Integer.MAX_VALUE / 4 : problem.mostGain();
        List<Scenario> kept = usable.inOrder();
        scenarios = kept.size();
        ids = kept.stream().map(Scenario::id).toArray(String[]::new);
        minutes = kept.stream().mapToInt(Scenario::minutes).toArray();
        Map<String, Integer> place = new HashMap<>();
        kept.forEach(scenario -> place.put(scenario.id(), place.size()));
        bases = new int[scenarios][];
        forced = new boolean[scenarios];
        partsOf = new int[scenarios][];
        Map<String, Integer> teams = new HashMap<>();
        problem.teams().forEach(each -> teams.put(each.id(), teams.size()));
        capacity = problem.teams().stream()
                .mapToLong(each -> lifted.contains(Limit.CAPACITY) ? Long.MAX_VALUE / 4 : each.capacity())
                .toArray();
        Map<String, Integer> modePlace = new HashMap<>();
        List<Mode> counted = new ArrayList<>();
        List<Part> all = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            Scenario scenario = kept.get(s);
            bases[s] = usable.bases(scenario).stream()
                    .mapToInt(id -> place.getOrDefault(id, -1))
                    .sorted()
                    .toArray();
            forced[s] = usable.forced.contains(scenario.id());
            int first = all.size();
            for (Map.Entry<String, List<Mode>> part : usable.parts(scenario).entrySet()) {
                int[] exercised = part.getValue().stream()
                        .filter(mode -> !mode.proven())
                        .mapToInt(mode -> modePlace.computeIfAbsent(mode.id(), id -> {
                            counted.add(mode);
                            return counted.size() - 1;
                        }))
                        .toArray();
                all.add(new Part(s, part.getKey(), exercised));
            }
            keepOneThatExercisesNothing(all.subList(first, all.size()), scenario.id());
            partsOf[s] = range(first, all.size());
        }
        parts = all.size();
        scenarioOf = all.stream().mapToInt(part -> part.scenario).toArray();
        applicationOf = all.stream().map(part -> part.application).toArray(String[]::new);
        modesOf = all.stream().map(part -> part.modes).toArray(int[][]::new);
        orderOf = all.stream()
                .mapToInt(part -> order(ids[part.scenario], part.application))
                .toArray();
        must = new boolean[parts];
        standsFor = new int[parts];
        modes = counted.size();
        retest = counted.stream().mapToInt(Mode::retestWeight).toArray();
        risk = counted.stream().mapToInt(Mode::risk).toArray();
        team = counted.stream()
                .mapToInt(mode -> mode.team() == null ? -1 : teams.getOrDefault(mode.team(), -1))
                .toArray();
    }

    /**
     * Some of the choices, for a {@link Reduced} problem.
     *
     * @param kept scenarios, ascending
     * @param its by kept scenario, the parts
     * @param leastGain the lower edge, 0 for none
     */
    Choices(Choices all, int[] kept, List<List<Reduced.Part>> its, boolean[] forced, int leastGain) {
        problem = all.problem;
        impossible = all.impossible;
        minutesLimit = all.minutesLimit;
        this.leastGain = leastGain;
        mostGain = all.mostGain;
        capacity = all.capacity;
        scenarios = kept.length;
        this.forced = forced;
        ids = IntStream.of(kept).mapToObj(s -> all.ids[s]).toArray(String[]::new);
        minutes = IntStream.of(kept).map(s -> all.minutes[s]).toArray();
        bases = IntStream.of(kept)
                .mapToObj(s -> IntStream.of(all.bases[s])
                        .map(base -> Arrays.binarySearch(kept, base))
                        .toArray())
                .toArray(int[][]::new);
        partsOf = new int[scenarios][];
        List<Reduced.Part> flat = new ArrayList<>();
        int[] scenarioOfPart = new int[its.stream().mapToInt(List::size).sum()];
        for (int s = 0; s < scenarios; s++) {
            partsOf[s] = range(flat.size(), flat.size() + its.get(s).size());
            Arrays.fill(scenarioOfPart, flat.size(), flat.size() + its.get(s).size(), s);
            flat.addAll(its.get(s));
        }
        parts = flat.size();
        scenarioOf = scenarioOfPart;
        int[] place = new int[all.modes];
        Arrays.fill(place, -1);
        int[] old = flat.stream()
                .flatMapToInt(part -> IntStream.of(part.modes()))
                .distinct()
                .toArray();
        modes = old.length;
        Arrays.setAll(old, mode -> {
            place[old[mode]] = mode;
            return old[mode];
        });
        retest = IntStream.of(old).map(mode -> all.retest[mode]).toArray();
        risk = IntStream.of(old).map(mode -> all.risk[mode]).toArray();
        team = IntStream.of(old).map(mode -> all.team[mode]).toArray();
        modesOf = flat.stream()
                .map(part -> IntStream.of(part.modes()).map(mode -> place[mode]).toArray())
                .toArray(int[][]::new);
        applicationOf = flat.stream()
                .map(part -> part.origin() < 0 ? "" : all.applicationOf[part.origin()])
                .toArray(String[]::new);
        orderOf = flat.stream()
                .mapToInt(part -> part.origin() < 0 ? 0 : all.orderOf[part.origin()])
                .toArray();
        must = new boolean[parts];
        standsFor = flat.stream().mapToInt(Reduced.Part::standsFor).toArray();
        for (int part = 0; part < parts; part++) {
            must[part] = flat.get(part).must();
        }
    }

    private static final class Part {
        final int scenario;
        final String application;
        final int[] modes;

        Part(int scenario, String application, int[] modes) {
            this.scenario = scenario;
            this.application = application;
            this.modes = modes;
        }
    }

    /** Of participations in which everything is proven one is enough: the first in the order of ties. */
    private static void keepOneThatExercisesNothing(List<Part> parts, String scenario) {
        Part kept = parts.stream()
                .filter(part -> part.modes.length == 0)
                .min(Comparator.comparingInt(part -> order(scenario, part.application)))
                .orElse(null);
        parts.removeIf(part -> part.modes.length == 0 && part != kept);
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from];
        Arrays.setAll(range, i -> from + i);
        return range;
    }

    /** From 65,536 to 131,071: fewer participations tend to come first, and sums are hardly ever equal. */
    private static int order(String scenario, String application) {
        CRC32 crc = new CRC32();
        crc.update((scenario + '\n' + application).getBytes(StandardCharsets.UTF_8));
        return (int) (65_536 + (crc.getValue() & 0xffff));
    }

    /** Failure modes by application of a scenario, both in the order of their ids. */
    static Map<String, List<Mode>> byApplication(Scenario scenario, Map<String, Mode> modes) {
        Map<String, List<Mode>> byApplication = new TreeMap<>();
        scenario.modes().stream().sorted().map(modes::get).forEach(mode -> {
            if (mode != null) {
                byApplication
                        .computeIfAbsent(mode.application(), id -> new ArrayList<>())
                        .add(mode);
            }
        });
        return byApplication;
    }

    long sum(int[] weights) {
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
