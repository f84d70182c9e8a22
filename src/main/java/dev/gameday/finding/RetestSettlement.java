package dev.gameday.finding;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Sql;
import dev.gameday.exercise.EvidencePublished;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles findings when verdicts become public evidence, in the transaction that publishes them. */
@Component
class RetestSettlement {
    private final JdbcClient jdbc;
    private final Findings findings;
    private final CurrentUser user;
    private final ProgramClock clock;

    RetestSettlement(JdbcClient jdbc, Findings findings, CurrentUser user, ProgramClock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EvidencePublished published) {
        Instant now = clock.now();
        Instant horizon = clock.endOf(clock.dayOf(now));
        findings.flush();
        Map<UUID, List<RetestRule.Retest>> byMode = standing(published.verdictIds(), horizon);
        if (byMode.isEmpty()) {
            return;
        }
        Finding.Step step = new Finding.Step(now, horizon, user.id(), "");
        for (Finding finding : findings.onModes(byMode.keySet())) {
            if (!finding.history(step.horizon()).isEmpty()) {
                settle(finding, byMode.getOrDefault(finding.failureModeId(), List.of()), step);
            }
        }
        findings.flush();
    }

    private static void settle(Finding finding, List<RetestRule.Retest> retests, Finding.Step step) {
        List<RetestRule.Retest> fresh = new ArrayList<>();
        for (RetestRule.Retest retest : retests) {
            if (RetestRule.corrects(finding.entries(step.horizon()), retest)) {
                apply(finding, retest, step);
            } else {
                fresh.add(retest);
            }
        }
        RetestRule.deciding(finding.entries(step.horizon()), fresh).ifPresent(retest -> apply(finding, retest, step));
    }

    private static void apply(Finding finding, RetestRule.Retest retest, Finding.Step step) {
        RetestRule.settle(finding.entries(step.horizon()), retest)
                .ifPresent(s -> finding.settle(s, retest.injectionId(), retest.verdictId(), step));
    }

    /** The published verdicts that no other corrects, by failure mode, in the order of the evidence. */
    private Map<UUID, List<RetestRule.Retest>> standing(Set<UUID> verdicts, Instant horizon) {
        if (verdicts.isEmpty()) {
            return Map.of();
        }
        Collection<Published> rows = jdbc.sql("""
                        select v.id, v.failure_mode_id, v.injection_id, v.result, v.injected_at, v.recorded_at
                          from verdict v
                         where v.id in (:ids)
                           and not exists (select 1 from verdict c where c.corrects_id = v.id and c.recorded_at < :horizon)
                         order by v.injected_at, v.recorded_at, v.id
                        """)
                .param("ids", verdicts)
                .param("horizon", Sql.at(horizon))
                .query((rs, i) -> published(rs))
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Published::failureModeId, Collectors.mapping(Published::retest, Collectors.toList())));
    }

    private static Published published(ResultSet rs) throws SQLException {
        return new Published(
                Sql.uuid(rs, "failure_mode_id"),
                new RetestRule.Retest(
                        Sql.uuid(rs, "injection_id"),
                        Sql.uuid(rs, "id"),
                        VerdictResult.valueOf(rs.getString("result")),
                        Sql.instant(rs, "injected_at"),
                        Sql.instant(rs, "recorded_at")));
    }

    private record Published(UUID failureModeId, RetestRule.Retest retest) {}
}
