package dev.gameday.coverage.ui;

import dev.gameday.catalog.FeatureStanding;
import dev.gameday.catalog.FeatureStandings;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.RungState;
import dev.gameday.program.ProgramClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Colours the hierarchy of needs by what is proven today. */
@Component
class LadderStandings implements FeatureStandings {
    private final CoverageService coverage;
    private final ProgramClock clock;

    LadderStandings(CoverageService coverage, ProgramClock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public Map<UUID, FeatureStanding> of(UUID applicationId) {
        Map<UUID, FeatureStanding> standings = new HashMap<>();
        coverage.features(applicationId, clock.today())
                .forEach((feature, counts) -> standings.put(feature, standing(feature, counts)));
        return standings;
    }

    private static FeatureStanding standing(UUID feature, CoverageCounts counts) {
        Optional<CoverageState> state = RungState.of(counts);
        String listed = state.isEmpty() ? CoverageAddress.ACCEPTED : CoverageAddress.ANY;
        List<FeatureStanding.Part> parts = Stream.of(CoverageState.values())
                .filter(each -> counts.of(each) > 0)
                .map(each -> new FeatureStanding.Part(CoverageBar.word(each), counts.of(each)))
                .toList();
        return new FeatureStanding(
                state.map(CoverageBar::word).orElse(""),
                state.map(CoverageState::label).orElse("Accepted"),
                state.isEmpty() ? "" : counts.proven() + " of " + counts.inScope(),
                CoverageBar.inWords(counts),
                parts,
                new CoverageAddress(null, CoverageAddress.FEATURE, listed, feature.toString()).url());
    }
}
