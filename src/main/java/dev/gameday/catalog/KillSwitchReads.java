package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads kill switches: one statement for the switches, one for their people, one for what they turn off. */
@Component
class KillSwitchReads {
    private static final String EXERCISED = """
            kill_switch_exercise e where e.kill_switch_id = k.id and e.taken_back_at is null
                and e.recorded_at < :horizon""";
    private static final String SELECT = """
            select k.id, k.version, k.flag, k.place, k.how, k.acts_within_seconds, k.documentation, k.archived_at,
                   (select max(e.exercised_on) from %1$s) as last_on,
                   (select e.took_seconds from %1$s
                       order by e.exercised_on desc, e.recorded_at desc fetch first 1 row only) as last_took
            from kill_switch k
            """.formatted(EXERCISED);
    private static final String TURNED_OFF = """
            kill_switch_feature kf join feature f on f.id = kf.feature_id join application a on a.id = f.application_id
                where f.archived_at is null and a.archived_at is null and f.created_at < :horizon""";

    private final JdbcClient sql;
    private final ProgramClock clock;

    KillSwitchReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<KillSwitchRow> rows(KillSwitchFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        String order = filter.sort().expression() + (filter.descending() ? " desc" : "");
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return complete(sql.sql(SELECT + where + " order by " + order
                        + ", lower(k.flag), k.id offset :offset rows fetch next :limit rows only")
                .params(parameters)
                .query(KillSwitchReads::bare)
                .list());
    }

    int count(KillSwitchFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        return sql.sql("select count(*) from kill_switch k " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(KillSwitchFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where k.created_at < :horizon and k.archived_at is ")
                .append(filter.show() == KillSwitchFilter.Show.ARCHIVED ? "not null" : "null");
        parameters.put("horizon", horizon());
        if (filter.show() == KillSwitchFilter.Show.ATTENTION) {
            where.append(" and ((select count(*) from kill_switch_person p where p.kill_switch_id = k.id) < 2")
                    .append(" or k.documentation = '' or k.acts_within_seconds > ")
                    .append(SwitchWarning.SLOWEST_SECONDS)
                    .append(" or not exists (select 1 from ")
                    .append(EXERCISED)
                    .append("))");
        }
        if (!filter.text().isBlank()) {
            where.append(" and (lower(k.flag) like :text escape '!' or lower(k.place) like :text escape '!'")
                    .append(" or exists (select 1 from ")
                    .append(TURNED_OFF)
                    .append(" and kf.kill_switch_id = k.id")
                    .append(" and (lower(f.name) like :text escape '!' or lower(a.name) like :text escape '!')))");
            parameters.put("text", Sql.containing(filter.text()));
        }
        return where.toString();
    }

    Optional<KillSwitchRow> row(UUID id) {
        return complete(sql.sql(SELECT + "where k.id = :id and k.created_at < :horizon")
                        .param("id", id)
                        .param("horizon", horizon())
                        .query(KillSwitchReads::bare)
                        .list())
                .stream()
                .findFirst();
    }

    List<KillSwitchRow> ofApplication(UUID application) {
        return complete(sql.sql(SELECT + """
                        where k.archived_at is null and k.created_at < :horizon
                        and k.id in (select kf.kill_switch_id from kill_switch_feature kf
                            join feature f on f.id = kf.feature_id where f.application_id = :application)
                        order by lower(k.flag), k.id""")
                .param("application", application)
                .param("horizon", horizon())
                .query(KillSwitchReads::bare)
                .list());
    }

    List<Named> names() {
        return sql.sql("""
                        select id, flag from kill_switch
                        where archived_at is null and created_at < :horizon order by lower(flag), id""")
                .param("horizon", horizon())
                .query((row, i) -> new Named(Sql.uuid(row, "id"), row.getString("flag")))
                .list();
    }

    List<SwitchExerciseRow> exercises(UUID killSwitch) {
        return sql.sql("""
                        select id, kill_switch_id, exercised_on, exercised_by, took_seconds, note, recorded_at
                        from kill_switch_exercise
                        where kill_switch_id = :id and taken_back_at is null and recorded_at < :horizon
                        order by exercised_on desc, recorded_at desc, id""")
                .param("id", killSwitch)
                .param("horizon", horizon())
                .query((row, i) -> new SwitchExerciseRow(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "kill_switch_id"),
                        row.getObject("exercised_on", LocalDate.class),
                        row.getString("exercised_by"),
                        row.getObject("took_seconds", Integer.class),
                        row.getString("note"),
                        Sql.instant(row, "recorded_at")))
                .list();
    }

    private List<KillSwitchRow> complete(List<Bare> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = bare.stream().map(Bare::id).toList();
        Map<UUID, List<String>> people = people(ids);
        Map<UUID, List<SwitchedFeature>> features = features(ids);
        return bare.stream()
                .map(one ->
                        one.with(people.getOrDefault(one.id(), List.of()), features.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> people(List<UUID> ids) {
        Map<UUID, List<String>> people = new HashMap<>();
        sql.sql("""
                        select kill_switch_id, name from kill_switch_person
                        where kill_switch_id in (:ids) order by position""").param("ids", ids).query(row -> {
            people.computeIfAbsent(Sql.uuid(row, "kill_switch_id"), id -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return people;
    }

    private Map<UUID, List<SwitchedFeature>> features(List<UUID> ids) {
        Map<UUID, List<SwitchedFeature>> features = new HashMap<>();
        sql.sql("select kf.kill_switch_id, f.id, f.name, f.need_level, a.id as application_id,"
                        + " a.name as application_name from " + TURNED_OFF
                        + " and kf.kill_switch_id in (:ids) order by lower(a.name), f.rank_position, f.id")
                .param("ids", ids)
                .param("horizon", horizon())
                .query(row -> {
                    features.computeIfAbsent(Sql.uuid(row, "kill_switch_id"), id -> new ArrayList<>())
                            .add(new SwitchedFeature(
                                    Sql.uuid(row, "id"),
                                    row.getString("name"),
                                    NeedLevel.valueOf(row.getString("need_level")),
                                    Sql.uuid(row, "application_id"),
                                    row.getString("application_name")));
                });
        return features;
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private record Bare(
            UUID id,
            long version,
            String flag,
            String place,
            String how,
            @Nullable Integer seconds,
            String documentation,
            @Nullable LocalDate lastOn,
            @Nullable Integer lastTook,
            boolean archived) {
        KillSwitchRow with(List<String> people, List<SwitchedFeature> features) {
            return new KillSwitchRow(
                    id,
                    version,
                    flag,
                    place,
                    how,
                    seconds,
                    documentation,
                    people,
                    features,
                    lastOn,
                    lastTook,
                    archived);
        }
    }

    private static Bare bare(ResultSet row, int index) throws SQLException {
        return new Bare(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("flag"),
                row.getString("place"),
                row.getString("how"),
                row.getObject("acts_within_seconds", Integer.class),
                row.getString("documentation"),
                Sql.dateOrNull(row, "last_on"),
                row.getObject("last_took", Integer.class),
                Sql.instantOrNull(row, "archived_at") != null);
    }
}
