package dev.gameday.coverage;

/** Counts failure modes one by one. */
final class CoverageTally {
    private int proven;
    private int failing;
    private int stale;
    private int prepared;
    private int planned;
    private int unaddressed;
    private int accepted;

    void add(CoverageState state, boolean isAccepted) {
        if (isAccepted) {
            accepted++;
            return;
        }
        switch (state) {
            case PROVEN -> proven++;
            case FAILING -> failing++;
            case STALE -> stale++;
            case PREPARED -> prepared++;
            case PLANNED -> planned++;
            case UNADDRESSED -> unaddressed++;
        }
    }

    CoverageCounts counts() {
        int inScope = proven + failing + stale + prepared + planned + unaddressed;
        return new CoverageCounts(inScope, proven, failing, stale, prepared, planned, unaddressed, accepted);
    }
}
