package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.IntStream;

/** Set-cover instances of the OR-Library as planning problems: each row a failure mode, each column a scenario. */
final class SetCover {
    private SetCover() {}

    /** @param file without path and ending */
    static PlanProblem read(String file, int minutes) throws IOException {
        try (InputStream in = SetCover.class.getResourceAsStream("/setcover/" + file + ".txt");
                Scanner numbers = new Scanner(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            int rows = numbers.nextInt();
            int columns = numbers.nextInt();
            int[] costs =
                    IntStream.range(0, columns).map(n -> numbers.nextInt()).toArray();
            List<Set<String>> covered = new ArrayList<>();
            IntStream.range(0, columns).forEach(n -> covered.add(new HashSet<>()));
            List<Mode> modes = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                modes.add(new Mode("row" + row, "application", null, 1, false, 0));
                for (int left = numbers.nextInt(); left > 0; left--) {
                    covered.get(numbers.nextInt() - 1).add("row" + row);
                }
            }
            List<Scenario> scenarios = IntStream.range(0, columns)
                    .mapToObj(n -> new Scenario("column" + n, costs[n], covered.get(n), Set.of(), false))
                    .toList();
            return new PlanProblem(
                    minutes, rows, 1, new Band(0, 1), List.of(), modes, scenarios, Set.of(), Set.of(), Set.of());
        }
    }
}
