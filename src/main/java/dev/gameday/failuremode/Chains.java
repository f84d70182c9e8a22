package dev.gameday.failuremode;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
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

/** Reads what the fallback steps of many failure modes rely on, in one statement; only of what is in scope today. */
@Component
class Chains {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    Chains(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the steps of one mode rely on, in order; null: on nothing. */
    record Chain(UUID modeId, UUID failing, List<@Nullable UUID> steps) {}

    List<Chain> of(FailureModeFilter filter) {
        return read(
                (filter.applicationId() == null ? "" : " and f.application_id = :application")
                        + (filter.featureId() == null ? "" : " and m.feature_id = :feature")
                        + (filter.dependencyId() == null ? "" : " and m.dependency_id = :dependency"),
                filter,
                List.of());
    }

    /** Those with a step on one of the dependencies. */
    List<Chain> withStepOn(Collection<UUID> dependencies) {
        return read(
                " and m.id in (select x.failure_mode_id from fallback_step x where x.dependency_id in (:on))",
                FailureModeFilter.ALL,
                dependencies);
    }

    private List<Chain> read(String where, FailureModeFilter filter, Collection<UUID> on) {
        Map<UUID, Chain> chains = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.id, m.dependency_id as failing, s.dependency_id
                        from failure_mode m
                        join feature f on f.id = m.feature_id
                        join application a on a.id = f.application_id
                        join dependency d on d.id = m.dependency_id
                        join fallback_step s on s.failure_mode_id = m.id and s.created_at <= :now
                        where m.scope = 'IN_SCOPE' and m.created_at < :horizon
                          and (f.archived_at is null or f.archived_at > :now)
                          and (a.archived_at is null or a.archived_at > :now)
                          and (d.archived_at is null or d.archived_at > :now)
                        """ + where + " order by m.id, s.position")
                .param("now", Sql.at(clock.now()))
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("application", filter.applicationId())
                .param("feature", filter.featureId())
                .param("dependency", filter.dependencyId())
                .param("on", on)
                .query(row -> {
                    UUID mode = Sql.uuid(row, "id");
                    UUID failing = Sql.uuid(row, "failing");
                    chains.computeIfAbsent(mode, id -> new Chain(id, failing, new ArrayList<>()))
                            .steps
                            .add(Sql.uuidOrNull(row, "dependency_id"));
                });
        return List.copyOf(chains.values());
    }

    Map<UUID, String> dependencyNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from dependency where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(Sql.uuid(row, "id"), row.getString("name"));
                    });
        }
        return names;
    }
}
