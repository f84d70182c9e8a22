package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where every counted failure mode stands on a day, and the counts that follow. */
public record CoverageSnapshot(LocalDate day, List<ModeCoverage> modes) {
    public CoverageSnapshot {
        modes = List.copyOf(modes);
    }

    public CoverageCounts program() {
        return CoverageCounts.of(modes);
    }

    public CoverageCounts of(Predicate<ModeFact> set) {
        return CoverageCounts.of(
                modes.stream().filter(mode -> set.test(mode.fact())).toList());
    }

    public Map<UUID, CoverageCounts> byApplication() {
        return by(ModeFact::application, new HashMap<>());
    }

    public Map<UUID, CoverageCounts> byFeature() {
        return by(ModeFact::feature, new HashMap<>());
    }

    /** By owner team; the empty key stands for applications without one. */
    public Map<Optional<UUID>, CoverageCounts> byTeam() {
        return by(fact -> Optional.ofNullable(fact.team()), new HashMap<>());
    }

    /** By need level, always all three. */
    public Map<NeedLevel, CoverageCounts> byNeedLevel() {
        Map<NeedLevel, CoverageCounts> counts = by(ModeFact::needLevel, new EnumMap<>(NeedLevel.class));
        for (NeedLevel level : NeedLevel.values()) {
            counts.putIfAbsent(level, CoverageCounts.NONE);
        }
        return counts;
    }

    private <K> Map<K, CoverageCounts> by(Function<ModeFact, K> key, Map<K, CoverageCounts> into) {
        Map<K, List<ModeCoverage>> groups = new HashMap<>();
        for (ModeCoverage mode : modes) {
            groups.computeIfAbsent(key.apply(mode.fact()), k -> new ArrayList<>())
                    .add(mode);
        }
        groups.forEach((k, group) -> into.put(k, CoverageCounts.of(group)));
        return into;
    }
}
