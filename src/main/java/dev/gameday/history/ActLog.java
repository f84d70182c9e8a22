package dev.gameday.history;

import dev.gameday.base.Audited;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps deliberate acts with who did them, in the transaction of the act. */
@Component
class ActLog {
    private final JdbcClient db;
    private final CurrentUser user;
    private final ProgramClock clock;

    ActLog(JdbcClient db, CurrentUser user, ProgramClock clock) {
        this.db = db;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void keep(Audited act) {
        db.sql("""
                insert into audit_entry (id, recorded_at, actor_id, actor_name, action, subject_id, detail)
                values (:id, :at, :actor, :name, :action, :subject, :detail)""")
                .param("id", UUID.randomUUID())
                .param("at", Sql.at(clock.now()))
                .param("actor", user.present() ? user.id() : null)
                .param("name", user.present() ? user.name() : "Set-up")
                .param("action", act.action())
                .param("subject", act.subject())
                .param("detail", act.detail())
                .update();
    }
}
