package dev.gameday.failuremode;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may come into scope: faults of dependencies that the feature relies on, nothing of it archived. */
@Component
class ScopeRules {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    ScopeRules(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Pair(UUID featureId, UUID dependencyId) {}

    /**
     * Refuses what may not, and holds the catalog as it is until the transaction ends.
     *
     * @return the time of the decision, taken while the catalog is held: what was archived before is known
     */
    Instant check(Collection<NewFailureMode> wanted) {
        Set<UUID> features = wanted.stream().map(NewFailureMode::featureId).collect(Collectors.toSet());
        Set<UUID> dependencies =
                wanted.stream().map(NewFailureMode::dependencyId).collect(Collectors.toSet());
        hold("application where id in (select application_id from feature where id in (:ids))", features);
        hold("feature where id in (:ids)", features);
        hold("dependency where id in (:ids)", dependencies);
        hold("reliance where feature_id in (:ids)", features);
        Instant now = clock.now();
        Set<Pair> allowed = allowed(features, now);
        for (NewFailureMode mode : wanted) {
            if (!allowed.contains(new Pair(mode.featureId(), mode.dependencyId()))) {
                throw new InvalidException(
                        "dependencyId",
                        "The feature does not rely on this dependency, or one of them is archived (feature "
                                + mode.featureId() + ", dependency " + mode.dependencyId() + ").");
            }
        }
        return now;
    }

    /** Without this, something archived at the same moment would leave modes that count. */
    private void hold(String rows, Set<UUID> ids) {
        jdbc.sql("select id from " + rows + " order by id for update")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    private Set<Pair> allowed(Set<UUID> features, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        select r.feature_id, r.dependency_id
                        from reliance r
                        join feature f on f.id = r.feature_id
                        join application a on a.id = f.application_id
                        join dependency d on d.id = r.dependency_id
                        where r.feature_id in (:features)
                          and (r.ended_at is null or r.ended_at > :now)
                          and (f.archived_at is null or f.archived_at > :now)
                          and (a.archived_at is null or a.archived_at > :now)
                          and (d.archived_at is null or d.archived_at > :now)
                        """)
                .param("features", features)
                .param("now", Sql.at(now))
                .query((row, n) -> new Pair(Sql.uuid(row, "feature_id"), Sql.uuid(row, "dependency_id")))
                .list());
    }
}
