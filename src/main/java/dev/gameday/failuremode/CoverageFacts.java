package dev.gameday.failuremode;

import dev.gameday.base.Sql;
import dev.gameday.catalog.NeedLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code coverage_fact}: for each mode, from its creation on, exactly one row at every instant. A change closes the row
 * that is in force and opens the next one, which ends where the closed one ended: normally nowhere, and at the next known
 * change when the sample is edited in the middle of its story. Whatever was so before stays as it was.
 *
 * <p>Costs the same few statements for one mode and for all modes of a large application.
 */
@Component
class CoverageFacts {
    /** Clocks of several nodes differ a little: a period that began within this time after now began before it. */
    static final Duration SKEW = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CoverageFacts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Which failure modes a change concerns: those named and those of the applications, features and dependencies. */
    record Concerned(Set<UUID> modes, Set<UUID> applications, Set<UUID> features, Set<UUID> dependencies) {
        static Concerned modes(Collection<UUID> ids) {
            return new Concerned(Set.copyOf(ids), Set.of(), Set.of(), Set.of());
        }

        boolean nothing() {
            return modes.isEmpty() && applications.isEmpty() && features.isEmpty() && dependencies.isEmpty();
        }
    }

    /** A period in force, and what would be true from now on. {@code rowId} is null for a mode without one. */
    private record Current(
            UUID modeId,
            UUID applicationId,
            UUID featureId,
            UUID dependencyId,
            Fact.Surroundings surroundings,
            @Nullable UUID rowId,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Fact fact) {}

    private record Opening(Current current, Fact fact) {}

    private record Replacing(UUID rowId, Fact fact) {}

    /** Holds off other changes to the facts of these modes until the transaction ends. */
    void lock(Concerned concerned) {
        if (concerned.nothing()) {
            return;
        }
        Where where = Where.of(concerned, "id", "feature_id", "dependency_id");
        jdbc.sql("select id from failure_mode where " + where.sql() + " order by id for update")
                .params(where.params())
                .query(UUID.class)
                .list();
    }

    /** Records the change, in force from now on. What doesn't differ from what was known leaves no trace. */
    void record(Concerned concerned, FactChange change, Instant now) {
        record(concerned, mode -> change, now);
    }

    /** The same, with a change of its own for each mode. */
    void record(Concerned concerned, Function<UUID, FactChange> changes, Instant now) {
        if (concerned.nothing()) {
            return;
        }
        List<UUID> closing = new ArrayList<>();
        List<Replacing> replacing = new ArrayList<>();
        List<Opening> opening = new ArrayList<>();
        for (Current current : current(concerned, now)) {
            FactChange change = changes.apply(current.modeId);
            if (current.fact == null || current.rowId == null) {
                Fact first = Fact.first(current.surroundings);
                opening.add(new Opening(current, first.after(change, current.surroundings, now)));
                continue;
            }
            boolean begunAlready = current.from != null && !current.from.isBefore(now);
            Instant from = begunAlready && current.from != null ? current.from : now;
            Fact next = current.fact.after(change, current.surroundings, from);
            if (next.equals(current.fact)) {
                continue;
            }
            if (begunAlready) {
                replacing.add(new Replacing(current.rowId, next));
            } else {
                closing.add(current.rowId);
                opening.add(new Opening(current, next));
            }
        }
        replace(replacing, now);
        close(closing, now);
        open(opening, now);
    }

    /** The latest material change known of each mode that has one. */
    Map<UUID, Instant> materialChanges(Collection<UUID> modes, Instant now) {
        Map<UUID, Instant> changes = new HashMap<>();
        if (!modes.isEmpty()) {
            jdbc.sql("""
                            select failure_mode_id, material_at from coverage_fact
                            where failure_mode_id in (:modes) and material_at is not null and effective_from <= :soon
                              and (effective_to is null or effective_to > :soon)
                            """)
                    .param("modes", modes)
                    .param("soon", Sql.at(now.plus(SKEW)))
                    .query(row -> {
                        changes.put(Sql.uuid(row, "failure_mode_id"), Sql.instant(row, "material_at"));
                    });
        }
        return changes;
    }

    private List<Current> current(Concerned concerned, Instant now) {
        Where where = Where.of(concerned, "m.id", "m.feature_id", "m.dependency_id");
        // A mode of a later date (the sample's story looked at from before it) has no period yet and gets none.
        return jdbc.sql("""
                        select m.id, f.application_id, m.feature_id, m.dependency_id, a.team_id, f.need_level,
                               m.scope = 'IN_SCOPE' and %s and %s and %s as counted,
                               c.id as row_id, c.effective_from, c.effective_to, c.team_id as old_team,
                               c.need_level as old_need, c.fallback, c.counted as old_counted, c.accepted_until,
                               c.material_at,
                               (select min(later.effective_from) from coverage_fact later
                                 where later.failure_mode_id = m.id and later.effective_from > :soon) as later_from
                        from failure_mode m
                        join feature f on f.id = m.feature_id
                        join application a on a.id = f.application_id
                        join dependency d on d.id = m.dependency_id
                        left join coverage_fact c on c.failure_mode_id = m.id and c.effective_from <= :soon
                             and (c.effective_to is null or c.effective_to > :soon)
                        where m.created_at <= :soon and (%s)
                        """.formatted(unarchived("f"), unarchived("a"), unarchived("d"), where.sql()))
                .params(where.params())
                .param("now", Sql.at(now))
                .param("soon", Sql.at(now.plus(SKEW)))
                .query((row, n) -> current(row))
                .list();
    }

    private static String unarchived(String table) {
        return "(%1$s.archived_at is null or %1$s.archived_at > :now)".formatted(table);
    }

    private static Current current(ResultSet row) throws SQLException {
        Fact.Surroundings surroundings = new Fact.Surroundings(
                Sql.uuidOrNull(row, "team_id"),
                NeedLevel.valueOf(row.getString("need_level")),
                row.getBoolean("counted"));
        UUID rowId = Sql.uuidOrNull(row, "row_id");
        return new Current(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "application_id"),
                Sql.uuid(row, "feature_id"),
                Sql.uuid(row, "dependency_id"),
                surroundings,
                rowId,
                Sql.instantOrNull(row, "effective_from"),
                Sql.instantOrNull(row, rowId == null ? "later_from" : "effective_to"),
                rowId == null ? null : fact(row));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                Sql.uuidOrNull(row, "old_team"),
                NeedLevel.valueOf(row.getString("old_need")),
                FallbackState.valueOf(row.getString("fallback")),
                row.getBoolean("old_counted"),
                Sql.dateOrNull(row, "accepted_until"),
                Sql.instantOrNull(row, "material_at"));
    }

    private void close(List<UUID> rows, Instant now) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    """
                    update coverage_fact set effective_to = ?,
                           revision = revision + case when effective_to is null then 0 else 1 end where id = ?
                    """, rows.stream().map(id -> new Object[] {Sql.at(now), id}).toList());
        }
    }

    private void replace(List<Replacing> rows, Instant now) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    """
                    update coverage_fact set recorded_at = ?, team_id = ?, need_level = ?, fallback = ?, counted = ?,
                           accepted_until = ?, material_at = ?, revision = revision + 1 where id = ?
                    """,
                    rows.stream().map(row -> values(row.fact, now, row.rowId)).toList());
        }
    }

    private void open(List<Opening> rows, Instant now) {
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    insert into coverage_fact (recorded_at, team_id, need_level, fallback, counted, accepted_until,
                           material_at, id, failure_mode_id, application_id, feature_id, dependency_id, effective_from,
                           effective_to)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.stream().map(row -> opening(row, now)).toList());
        }
    }

    private static @Nullable Object[] opening(Opening row, Instant now) {
        Current mode = row.current;
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(values(row.fact, now, UUID.randomUUID())));
        values.addAll(List.of(mode.modeId, mode.applicationId, mode.featureId, mode.dependencyId, Sql.at(now)));
        values.add(mode.to == null ? null : Sql.at(mode.to));
        return values.toArray();
    }

    private static @Nullable Object[] values(Fact fact, Instant now, UUID id) {
        return new @Nullable Object[] {
            Sql.at(now),
            fact.teamId(),
            fact.needLevel().name(),
            fact.fallback().name(),
            fact.counted(),
            fact.acceptedUntil(),
            fact.materialAt() == null ? null : Sql.at(fact.materialAt()),
            id
        };
    }
}
