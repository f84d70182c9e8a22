package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what applications do with who agreed to it: the applications, their features, agreements, and what these froze. */
@Component
class ScopeReads {
    private static final String SCOPED =
            " exists (select 1 from sign_off s where s.application_id = a.id and " + SignOffReads.IN_FORCE + "%s)";
    private static final String CREPT = """
             and (exists (select 1 from feature f where f.application_id = a.id and f.archived_at is null
                    and f.created_at < :horizon and not exists (select 1 from sign_off_feature sf
                        where sf.sign_off_id = s.id and sf.feature_id = f.id))
                or exists (select 1 from sign_off_feature sf join feature f on f.id = sf.feature_id
                    where sf.sign_off_id = s.id and (f.archived_at is not null or f.need_level <> sf.need_level)))""";

    private final JdbcClient sql;
    private final ProgramClock clock;
    private final FeatureReads features;
    private final SignOffReads signOffs;

    ScopeReads(JdbcClient sql, ProgramClock clock, FeatureReads features, SignOffReads signOffs) {
        this.sql = sql;
        this.clock = clock;
        this.features = features;
        this.signOffs = signOffs;
    }

    private record App(
            UUID id,
            String name,
            @Nullable UUID teamId,
            @Nullable String teamName) {}

    List<Scope> rows(ScopingFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return complete(apps(
                where + " order by lower(a.name), a.id offset :offset rows fetch next :limit rows only", parameters));
    }

    List<Scope> one(UUID application) {
        return complete(apps(
                "where a.id = :id and a.created_at < :horizon",
                new HashMap<>(Map.of("id", application, "horizon", horizon()))));
    }

    private List<App> apps(String where, Map<String, Object> parameters) {
        return sql.sql("select a.id, a.name, a.team_id, t.name as team_name"
                        + " from application a left join team t on t.id = a.team_id " + where)
                .params(parameters)
                .query((row, i) -> new App(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        Sql.uuidOrNull(row, "team_id"),
                        row.getString("team_name")))
                .list();
    }

    int count(ScopingFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        return sql.sql("select count(*) from application a " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Of the applications that the filter leaves, whether signed off or not. */
    ScopingCounts counts(ScopingFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter.with(ScopingFilter.Signed.ANY), parameters);
        return sql.sql("select count(*) as applications, sum(case when" + SCOPED.formatted("")
                        + " then 1 else 0 end) as signed, sum(case when" + SCOPED.formatted(CREPT)
                        + " then 1 else 0 end) as changed from application a " + where)
                .params(parameters)
                .query((row, i) ->
                        new ScopingCounts(row.getInt("applications"), row.getInt("signed"), row.getInt("changed")))
                .single();
    }

    private String where(ScopingFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where a.created_at < :horizon and a.archived_at is null");
        parameters.put("horizon", horizon());
        if (!filter.text().isBlank()) {
            where.append(" and (lower(a.name) like :text escape '!' or exists (select 1 from feature f")
                    .append(" where f.application_id = a.id and f.archived_at is null")
                    .append(" and lower(f.name) like :text escape '!'))");
            parameters.put("text", Sql.containing(filter.text()));
        }
        if (filter.teamId() != null) {
            where.append(" and a.team_id = :team");
            parameters.put("team", filter.teamId());
        }
        switch (filter.signed()) {
            case ANY -> {}
            case YES -> where.append(" and").append(SCOPED.formatted(""));
            case NO -> where.append(" and not").append(SCOPED.formatted(""));
            case CHANGED -> where.append(" and").append(SCOPED.formatted(CREPT));
        }
        return where.toString();
    }

    private List<Scope> complete(List<App> apps) {
        if (apps.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = apps.stream().map(App::id).toList();
        Map<UUID, List<FeatureRow>> ranked = new HashMap<>();
        for (FeatureRow feature : features.rows(ids)) {
            ranked.computeIfAbsent(feature.applicationId(), id -> new ArrayList<>())
                    .add(feature);
        }
        Map<UUID, SignOffRow> inForce = signOffs.inForce(ids);
        Map<UUID, List<ScopedFeature>> agreed = signOffs.agreedInForce(ids);
        return apps.stream()
                .map(app -> scope(
                        app,
                        ranked.getOrDefault(app.id(), List.of()),
                        inForce.get(app.id()),
                        agreed.getOrDefault(app.id(), List.of())))
                .toList();
    }

    private static Scope scope(
            App app, List<FeatureRow> features, @Nullable SignOffRow signOff, List<ScopedFeature> agreed) {
        Scope now = new Scope(app.id(), app.name(), app.teamId(), app.teamName(), features, signOff, List.of());
        return signOff == null
                ? now
                : new Scope(
                        app.id(),
                        app.name(),
                        app.teamId(),
                        app.teamName(),
                        features,
                        signOff,
                        ScopeChanges.between(agreed, now.scoped()));
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }
}
