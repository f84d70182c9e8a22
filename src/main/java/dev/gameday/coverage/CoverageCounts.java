package dev.gameday.coverage;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * How many failure modes of a set are what: six parts that add up to in scope, and the accepted beside them.
 *
 * @param inScope the fraction's denominator; when it is 0 there is no fraction, neither 0% nor 100%
 * @param accepted not part of in scope
 */
public record CoverageCounts(
        int inScope, int proven, int failing, int stale, int prepared, int planned, int unaddressed, int accepted) {

    public static final CoverageCounts NONE = new CoverageCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public CoverageCounts {
        if (inScope != proven + failing + stale + prepared + planned + unaddressed) {
            throw new IllegalArgumentException("The six parts must add up to what is in scope");
        }
    }

    static CoverageCounts of(Collection<ModeCoverage> modes) {
        CoverageTally tally = new CoverageTally();
        modes.forEach(mode -> tally.add(mode.state(), mode.accepted()));
        return tally.counts();
    }

    /** What the rows add up to. */
    public static CoverageCounts ofRows(Collection<ModeRow> rows) {
        CoverageTally tally = new CoverageTally();
        rows.forEach(row -> tally.add(row.state(), row.acceptedUntil() != null));
        return tally.counts();
    }

    public int of(CoverageState state) {
        return switch (state) {
            case PROVEN -> proven;
            case FAILING -> failing;
            case STALE -> stale;
            case PREPARED -> prepared;
            case PLANNED -> planned;
            case UNADDRESSED -> unaddressed;
        };
    }

    /** Proven per cent of in scope, 0..100; empty when nothing is in scope. 0 and 100 are said only when exact. */
    public OptionalInt percent() {
        return Percent.of(proven, inScope);
    }

    /** "23 of 40 proven", or that there is nothing to prove yet. */
    public String fraction() {
        return inScope == 0 ? "No failure modes yet" : proven + " of " + inScope + " proven";
    }
}
