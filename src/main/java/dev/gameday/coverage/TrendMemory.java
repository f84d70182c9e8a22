package dev.gameday.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The counts of past days, kept in memory by each node for as long as nothing that bears on those days has changed. */
@Component
class TrendMemory {
    private volatile @Nullable Known known;

    /**
     * Everything that answers about days ending by {@code boundary} follow from. Rows that bear on them are only added, closed
     * once, or have their revision raised; so no two states of the database have the same basis.
     */
    record Basis(Instant boundary, ZoneId zone, FactCount facts, int verdicts, List<Validity> validities) {}

    /** @param revisions sum of how often rows were changed in place */
    record FactCount(long begun, long ended, long revisions) {}

    private record Known(Basis basis, Map<LocalDate, CoverageDay> days) {}

    interface Sweep {
        List<CoverageDay> over(Collection<LocalDate> days);
    }

    /**
     * The counts of the days, which all end by the boundary of the basis.
     *
     * @param basis reads the basis; read again after the sweep, whose result is kept only if nothing changed meanwhile
     */
    List<CoverageDay> days(Collection<LocalDate> days, Supplier<Basis> basis, Sweep sweep) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return sweep.over(days);
        }
        Basis now = basis.get();
        Known current = known;
        if (current != null
                && current.basis.equals(now)
                && current.days.keySet().containsAll(days)) {
            Map<LocalDate, CoverageDay> kept = current.days;
            List<CoverageDay> answer = new ArrayList<>();
            days.stream().distinct().sorted().forEach(day -> answer.add(kept.get(day)));
            return answer;
        }
        List<CoverageDay> answer = sweep.over(days);
        if (basis.get().equals(now)) {
            keep(now, answer);
        }
        return answer;
    }

    private synchronized void keep(Basis basis, List<CoverageDay> days) {
        Known current = known;
        if (current == null || !current.basis.equals(basis)) {
            current = new Known(basis, new ConcurrentHashMap<>());
        }
        for (CoverageDay day : days) {
            current.days.put(day.day(), day);
        }
        known = current;
    }
}
