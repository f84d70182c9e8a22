package dev.gameday.alert;

import dev.gameday.base.Access;
import dev.gameday.base.Sql;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The failure modes of an application by who would be told, and what alerts did in exercises that are revealed. */
@Service
@Transactional(readOnly = true)
public class AlertMatrixService {
    private final FailureModeService failureModes;
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    AlertMatrixService(FailureModeService failureModes, JdbcClient jdbc, ProgramClock clock) {
        this.failureModes = failureModes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those in scope. Unrevealed game days count for nobody, their organizers included. */
    @PreAuthorize(Access.READ)
    public List<AlertMatrixRow> ofApplication(UUID applicationId) {
        Map<UUID, Exercised> exercised = exercised(applicationId);
        return failureModes.list(FailureModeFilter.ofApplication(applicationId).withScope(Scope.IN_SCOPE)).stream()
                .map(mode -> {
                    Exercised times = exercised.getOrDefault(mode.id(), Exercised.NEVER);
                    return new AlertMatrixRow(mode, times.often(), times.fired(), times.lastFired());
                })
                .toList();
    }

    private record Exercised(int often, int fired, @Nullable Instant lastFired) {
        static final Exercised NEVER = new Exercised(0, 0, null);
    }

    private Map<UUID, Exercised> exercised(UUID applicationId) {
        String stands = """
                e.injection_id = i.id and e.recorded_at < :horizon
                and not exists (select 1 from injection_event c where c.corrects_id = e.id and c.recorded_at < :horizon)""";
        return jdbc
                .sql("""
                        select failure_mode_id, count(*) as often, count(alerted_at) as fired, max(alerted_at) as last_fired
                          from (select x.failure_mode_id,
                                       (select max(e.occurred_at) from injection_event e
                                         where e.type in ('DETECTED', 'NOTICED') and e.source = 'ALERT' and %1$s) as alerted_at
                                  from injection_mode x
                                  join injection i on i.id = x.injection_id
                                  join game_day g on g.id = i.game_day_id
                                 where x.application_id = :application and g.revealed_at < :horizon
                                   and exists (select 1 from injection_event e where e.type = 'INJECTED' and %1$s)) seen
                         group by failure_mode_id""".formatted(stands))
                .param("application", applicationId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> Map.entry(
                        Sql.uuid(row, "failure_mode_id"),
                        new Exercised(row.getInt("often"), row.getInt("fired"), Sql.instantOrNull(row, "last_fired"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
