package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Sql;
import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All facts of one failure mode, in order. */
record FactLine(Instant createdAt, List<Row> rows) {

    record Row(Instant from, @Nullable Instant to, Fact fact) {}

    static FactLine of(JdbcClient jdbc, UUID mode) {
        Instant createdAt = jdbc.sql("select created_at from failure_mode where id = ?")
                .param(mode)
                .query((row, n) -> Sql.instant(row, "created_at"))
                .single();
        return new FactLine(
                createdAt,
                jdbc.sql("select * from coverage_fact where failure_mode_id = ? order by effective_from")
                        .param(mode)
                        .query((row, n) -> new Row(
                                Sql.instant(row, "effective_from"),
                                Sql.instantOrNull(row, "effective_to"),
                                new Fact(
                                        Sql.uuidOrNull(row, "team_id"),
                                        NeedLevel.valueOf(row.getString("need_level")),
                                        FallbackState.valueOf(row.getString("fallback")),
                                        row.getBoolean("counted"),
                                        Sql.dateOrNull(row, "accepted_until"),
                                        Sql.instantOrNull(row, "material_at"))))
                        .list());
    }

    /** What was so just before the instant: what "as of" a day that ends then reads. */
    Optional<Fact> before(Instant end) {
        List<Row> then = rows.stream()
                .filter(row -> row.from.isBefore(end) && (row.to == null || !row.to.isBefore(end)))
                .toList();
        assertThat(then.size()).isEqualTo(createdAt.isBefore(end) ? 1 : 0);
        return then.stream().map(Row::fact).findFirst();
    }

    Row last() {
        return rows.getLast();
    }

    /** The first known change after the instant. */
    Optional<Instant> nextAfter(Instant instant) {
        return rows.stream().map(Row::from).filter(instant::isBefore).findFirst();
    }

    void assertWithoutGapOrOverlap() {
        assertThat(rows.getFirst().from).isEqualTo(createdAt);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i - 1).to).isEqualTo(rows.get(i).from).isAfter(rows.get(i - 1).from);
        }
        assertThat(last().to).isNull();
    }
}
