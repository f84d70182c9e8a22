package dev.gameday.coverage;

import java.util.List;

/** Everything that coverage is derived from, in any order. */
public record CoverageHistory(List<ModeFact> facts, List<Evidence> evidence, List<Validity> validities) {
    public CoverageHistory {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        validities = List.copyOf(validities);
    }
}
