package dev.gameday.coverage;

import java.util.OptionalInt;

/**
 * Coverage with every failure mode weighted by its risk: a second number beside the fraction.
 *
 * @param proven sum of the risk of what is proven
 * @param inScope sum of the risk of what is in scope
 */
public record RiskWeighted(long proven, long inScope) {

    /** 0..100; empty when nothing is in scope. */
    public OptionalInt percent() {
        return Percent.of(proven, inScope);
    }
}
