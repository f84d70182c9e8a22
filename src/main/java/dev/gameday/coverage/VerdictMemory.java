package dev.gameday.coverage;

import dev.gameday.base.Sql;
import dev.gameday.exercise.VerdictResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All verdicts, kept in memory by each node so that they are not read again for each answer.
 *
 * <p>What makes that safe: verdicts are only ever added and never changed. Those known here were once all there were; when the
 * database counts as many, they still are. When it counts more, the latest are read and counted again, or else all. Only
 * read-only transactions take part: one that writes may see what is never committed, and reads for itself.
 */
@Component
class VerdictMemory {
    /** How far before the latest verdict another one may still turn up: clocks differ, transactions take time. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private volatile Known known = new Known(Map.of(), Map.of(), Standings.NONE, Instant.MIN);

    VerdictMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Recorded(
            UUID id,
            UUID mode,
            VerdictResult result,
            @Nullable UUID corrects,
            Instant injectedAt,
            Instant recordedAt,
            UUID gameDay) {

        Evidence evidence(Instant revealedAt) {
            return new Evidence(
                    id,
                    mode,
                    result,
                    corrects,
                    injectedAt,
                    recordedAt,
                    recordedAt.isAfter(revealedAt) ? recordedAt : revealedAt);
        }
    }

    private record Known(
            Map<UUID, Recorded> verdicts, Map<UUID, Instant> reveals, Standings standings, Instant latest) {}

    /** How many verdicts there are, and which game days are revealed, at one moment. */
    private record Now(int verdicts, Map<UUID, Instant> reveals) {}

    /** All public evidence, also of days later than asked about. */
    Standings standings() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return standings(read(null), now().reveals);
        }
        Now now = now();
        Known current = known;
        if (current.verdicts.size() < now.verdicts || !current.reveals.equals(now.reveals)) {
            current = refresh(now);
        }
        return current.standings;
    }

    private synchronized Known refresh(Now now) {
        boolean more = known.verdicts.size() < now.verdicts;
        if (more || !known.reveals.equals(now.reveals)) {
            Map<UUID, Recorded> verdicts = more ? grown(known.verdicts) : known.verdicts;
            Instant latest = verdicts.values().stream()
                    .map(Recorded::recordedAt)
                    .max(Instant::compareTo)
                    .orElse(Instant.MIN);
            known = new Known(verdicts, now.reveals, standings(verdicts.values(), now.reveals), latest);
        }
        return known;
    }

    private Map<UUID, Recorded> grown(Map<UUID, Recorded> before) {
        if (!before.isEmpty()) {
            Map<UUID, Recorded> verdicts = new LinkedHashMap<>(before);
            read(known.latest.minus(LATE)).forEach(verdict -> verdicts.putIfAbsent(verdict.id, verdict));
            if (verdicts.size() == now().verdicts) {
                return verdicts;
            }
        }
        Map<UUID, Recorded> all = new LinkedHashMap<>();
        read(null).forEach(verdict -> all.put(verdict.id, verdict));
        return all;
    }

    private static Standings standings(Collection<Recorded> verdicts, Map<UUID, Instant> reveals) {
        List<Evidence> evidence = new ArrayList<>(verdicts.size());
        for (Recorded verdict : verdicts) {
            Instant revealedAt = reveals.get(verdict.gameDay);
            if (revealedAt != null) {
                evidence.add(verdict.evidence(revealedAt));
            }
        }
        return new Standings(evidence);
    }

    private Now now() {
        Map<UUID, Instant> reveals = new HashMap<>();
        int[] count = {0};
        jdbc.sql("""
                        select id, revealed_at, (select count(*) from verdict) as verdicts from game_day
                         where revealed_at is not null
                        """).query(row -> {
            reveals.put(Sql.uuid(row, "id"), Sql.instant(row, "revealed_at"));
            count[0] = row.getInt("verdicts");
        });
        return new Now(count[0], reveals);
    }

    private List<Recorded> read(@Nullable Instant since) {
        Map<Object, Object> shared = new HashMap<>();
        return jdbc.sql("""
                        select v.id, v.failure_mode_id, v.result, v.corrects_id, v.injected_at, v.recorded_at, i.game_day_id
                          from verdict v
                          join injection i on i.id = v.injection_id
                        """ + (since == null ? "" : " where v.recorded_at >= :since"))
                .param("since", since == null ? null : Sql.at(since))
                .query((row, n) -> recorded(row, shared))
                .list();
    }

    /** Few injections and failure modes for many verdicts: their times and ids are kept once. */
    private static Recorded recorded(ResultSet row, Map<Object, Object> shared) throws SQLException {
        return new Recorded(
                Sql.uuid(row, "id"),
                once(Sql.uuid(row, "failure_mode_id"), shared),
                VerdictResult.valueOf(row.getString("result")),
                Sql.uuidOrNull(row, "corrects_id"),
                once(Sql.instant(row, "injected_at"), shared),
                Sql.instant(row, "recorded_at"),
                once(Sql.uuid(row, "game_day_id"), shared));
    }

    @SuppressWarnings("unchecked")
    private static <T> T once(T value, Map<Object, Object> shared) {
        Object first = shared.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
