package dev.gameday.coverage;

import dev.gameday.base.Sql;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of what falls, and the failure modes that were written down for it; one statement each. */
@Component
class FallsReads {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    FallsReads(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Feature(UUID applicationId, String application, String name, int rank, NeedLevel needLevel) {}

    record Dependency(String name, @Nullable UUID applicationId) {}

    /** Who feels what. */
    record Pair(UUID feature, UUID dependency) {}

    record Mode(UUID id, Scope scope, List<String> fallbacks) {}

    Map<UUID, Feature> features(Collection<UUID> ids) {
        Map<UUID, Feature> features = new HashMap<>();
        jdbc.sql("""
                        select f.id, f.application_id, a.name as application, f.name, f.rank_position, f.need_level
                        from feature f join application a on a.id = f.application_id where f.id in (:ids)
                        """).param("ids", orNone(ids)).query(row -> {
            features.put(
                    Sql.uuid(row, "id"),
                    new Feature(
                            Sql.uuid(row, "application_id"),
                            row.getString("application"),
                            row.getString("name"),
                            row.getInt("rank_position"),
                            NeedLevel.valueOf(row.getString("need_level"))));
        });
        return features;
    }

    Map<UUID, Dependency> dependencies(Collection<UUID> ids) {
        Map<UUID, Dependency> dependencies = new HashMap<>();
        jdbc.sql("select id, name, application_id from dependency where id in (:ids)")
                .param("ids", orNone(ids))
                .query(row -> {
                    dependencies.put(
                            Sql.uuid(row, "id"),
                            new Dependency(row.getString("name"), Sql.uuidOrNull(row, "application_id")));
                });
        return dependencies;
    }

    /** The failure modes "unavailable" from these dependencies, with their chains in words. */
    Map<Pair, Mode> unavailable(Collection<UUID> dependencies) {
        Instant now = clock.now();
        Map<Pair, Mode> modes = new HashMap<>();
        jdbc.sql("""
                        select m.id, m.feature_id, m.dependency_id, m.scope, s.kind, s.built_at
                        from failure_mode m
                             left join fallback_step s on s.failure_mode_id = m.id and s.created_at <= :now
                        where m.dependency_id in (:ids) and m.fault = 'UNAVAILABLE' and m.created_at < :horizon
                        order by m.id, s.position
                        """)
                .param("ids", orNone(dependencies))
                .param("now", Sql.at(now))
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query(row -> {
                    UUID id = Sql.uuid(row, "id");
                    Scope scope = Scope.valueOf(row.getString("scope"));
                    Mode mode = modes.computeIfAbsent(
                            new Pair(Sql.uuid(row, "feature_id"), Sql.uuid(row, "dependency_id")),
                            key -> new Mode(id, scope, new ArrayList<>()));
                    String kind = row.getString("kind");
                    if (kind != null) {
                        Instant builtAt = Sql.instantOrNull(row, "built_at");
                        mode.fallbacks.add(step(FallbackKind.valueOf(kind), builtAt != null && !builtAt.isAfter(now)));
                    }
                });
        return modes;
    }

    private static String step(FallbackKind kind, boolean built) {
        return kind.label().toLowerCase(Locale.ROOT) + (built ? "" : " (planned)");
    }

    /** An empty list is no SQL; the nil id is nobody's. */
    private static Collection<UUID> orNone(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }
}
