package dev.gameday.coverage;

import dev.gameday.coverage.Standings.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One failure mode's facts and evidence, walked from day to day without looking again at what has not changed. */
final class ModeTimeline {
    private static final Comparator<ModeFact> EARLIEST_FIRST =
            Comparator.comparing(ModeFact::from).thenComparing(ModeTimeline::toOrForever);

    private final ZoneId zone;
    private final List<ModeFact> facts = new ArrayList<>(2);
    private final List<Standing> verdicts;

    /** What was found last holds for ends in (since, through]. */
    private Instant since = Instant.MAX;

    private Instant through = Instant.MIN;
    private @Nullable Evidence latest;
    private @Nullable LocalDate evidenceDay;

    private ModeTimeline(ZoneId zone, List<Standing> verdicts) {
        this.zone = zone;
        this.verdicts = verdicts;
    }

    static Collection<ModeTimeline> of(Collection<ModeFact> facts, Standings standings, ZoneId zone) {
        Map<UUID, ModeTimeline> timelines = new HashMap<>();
        for (ModeFact fact : facts) {
            timelines
                    .computeIfAbsent(fact.mode(), mode -> new ModeTimeline(zone, standings.of(mode)))
                    .facts
                    .add(fact);
        }
        timelines.values().forEach(timeline -> timeline.facts.sort(EARLIEST_FIRST));
        return timelines.values();
    }

    /** Where the failure mode stands on the day; null when it does not count. */
    @Nullable
    ModeCoverage at(LocalDate day, Instant end, int weeks) {
        ModeFact fact = factAt(end);
        if (fact == null || !fact.counted()) {
            return null;
        }
        if (!since.isBefore(end) || through.isBefore(end)) {
            findLatest(end);
        }
        LocalDate validThrough = evidenceDay == null ? null : evidenceDay.plusDays(7L * weeks - 1);
        CoverageState state = ModeCoverage.state(fact, latest, validThrough, day);
        return new ModeCoverage(fact, state, fact.acceptedOn(day), latest, evidenceDay, validThrough);
    }

    private @Nullable ModeFact factAt(Instant end) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).holdsAt(end)) {
                return facts.get(i);
            }
        }
        return null;
    }

    private void findLatest(Instant end) {
        latest = null;
        since = Instant.MIN;
        through = Instant.MAX;
        for (Standing standing : verdicts) {
            narrow(standing.evidence().countsFrom(), end);
            narrow(standing.until(), end);
            if (standing.at(end)
                    && (latest == null || Evidence.EARLIEST_FIRST.compare(standing.evidence(), latest) > 0)) {
                latest = standing.evidence();
            }
        }
        evidenceDay = latest == null ? null : LocalDate.ofInstant(latest.injectedAt(), zone);
    }

    private void narrow(Instant change, Instant end) {
        if (!change.isBefore(end)) {
            through = change.isBefore(through) ? change : through;
        } else if (change.isAfter(since)) {
            since = change;
        }
    }

    private static Instant toOrForever(ModeFact fact) {
        return fact.to() == null ? Instant.MAX : fact.to();
    }
}
