package dev.gameday.coverage;

import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The program's counts as of many days: those of past days from memory as long as they hold, the others from the facts. */
@Component
class CoverageTrends {
    private final CoverageReads reads;
    private final VerdictMemory verdicts;
    private final TrendMemory memory;
    private final ProgramClock clock;

    CoverageTrends(CoverageReads reads, VerdictMemory verdicts, TrendMemory memory, ProgramClock clock) {
        this.reads = reads;
        this.verdicts = verdicts;
        this.memory = memory;
        this.clock = clock;
    }

    List<CoverageDay> trend(Collection<LocalDate> days) {
        Instant todayBegan = clock.endOf(clock.today().minusDays(1));
        List<LocalDate> past = new ArrayList<>();
        List<LocalDate> current = new ArrayList<>();
        days.forEach(day -> (clock.endOf(day).isAfter(todayBegan) ? current : past).add(day));
        Standings standings = verdicts.standings();
        List<Validity> validities = reads.validities();
        List<CoverageDay> trend = new ArrayList<>();
        if (!past.isEmpty()) {
            trend.addAll(memory.days(
                    past,
                    () -> new TrendMemory.Basis(
                            todayBegan,
                            clock.zone(),
                            reads.factCount(todayBegan),
                            standings.countingBefore(todayBegan),
                            validities),
                    which -> sweep(which, standings, validities)));
        }
        if (!current.isEmpty()) {
            trend.addAll(sweep(current, standings, validities));
        }
        return trend;
    }

    private List<CoverageDay> sweep(Collection<LocalDate> days, Standings standings, List<Validity> validities) {
        List<ModeFact> facts = reads.facts(clock.endOf(Collections.min(days)), clock.endOf(Collections.max(days)));
        return Coverage.trend(days, clock.zone(), facts, standings, validities);
    }
}
