package dev.gameday.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RungStateTest {

    @Test
    void whatNeedsSomebodyMostGivesTheColour() {
        assertThat(RungState.of(counts(5, 1, 2, 1, 1, 1))).contains(CoverageState.FAILING);
        assertThat(RungState.of(counts(5, 0, 2, 1, 1, 1))).contains(CoverageState.STALE);
        assertThat(RungState.of(counts(5, 0, 0, 1, 1, 1))).contains(CoverageState.UNADDRESSED);
        assertThat(RungState.of(counts(5, 0, 0, 1, 1, 0))).contains(CoverageState.PLANNED);
        assertThat(RungState.of(counts(5, 0, 0, 1, 0, 0))).contains(CoverageState.PREPARED);
        assertThat(RungState.of(counts(5, 0, 0, 0, 0, 0))).contains(CoverageState.PROVEN);
    }

    @Test
    void nothingInScopeHasNoColour() {
        assertThat(RungState.of(CoverageCounts.NONE)).isEmpty();
    }

    private static CoverageCounts counts(
            int proven, int failing, int stale, int prepared, int planned, int unaddressed) {
        int inScope = proven + failing + stale + prepared + planned + unaddressed;
        return new CoverageCounts(inScope, proven, failing, stale, prepared, planned, unaddressed, 0);
    }
}
