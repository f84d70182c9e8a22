package dev.gameday.coverage;

import java.util.List;
import java.util.Optional;

/** The one colour of a set that stands for all six: the state that needs somebody most. */
public final class RungState {
    private static final List<CoverageState> WORST_FIRST = List.of(
            CoverageState.FAILING,
            CoverageState.STALE,
            CoverageState.UNADDRESSED,
            CoverageState.PLANNED,
            CoverageState.PREPARED,
            CoverageState.PROVEN);

    private RungState() {}

    /** Empty when nothing is in scope. */
    public static Optional<CoverageState> of(CoverageCounts counts) {
        return WORST_FIRST.stream().filter(state -> counts.of(state) > 0).findFirst();
    }
}
