package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the sheddable features that no kill switch in use turns off. */
@Component
class UnswitchedReads {
    private static final String FROM = """
            feature f join application a on a.id = f.application_id left join team t on t.id = a.team_id
            where f.need_level = 'SHEDDABLE' and f.archived_at is null and f.created_at < :horizon
            and a.archived_at is null and a.created_at < :horizon
            and not exists (select 1 from kill_switch_feature kf join kill_switch k on k.id = kf.kill_switch_id
                where kf.feature_id = f.id and k.archived_at is null and k.created_at < :horizon)
            """;

    private final JdbcClient sql;
    private final ProgramClock clock;

    UnswitchedReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<UnswitchedFeature> rows(int offset, int limit) {
        return sql.sql("""
                        select f.id, f.name, f.when_shed, f.shed_group, a.id as application_id,
                               a.name as application_name, t.name as team_name
                        from\s""" + FROM + """
                        order by lower(a.name), a.id, f.rank_position, f.id
                        offset :offset rows fetch next :limit rows only""")
                .param("horizon", horizon())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, i) -> new UnswitchedFeature(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        row.getString("when_shed"),
                        row.getString("shed_group"),
                        Sql.uuid(row, "application_id"),
                        row.getString("application_name"),
                        row.getString("team_name")))
                .list();
    }

    int count() {
        return sql.sql("select count(*) from " + FROM)
                .param("horizon", horizon())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }
}
