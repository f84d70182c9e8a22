package dev.gameday.program;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the first run back, so that tests of it can share one context. */
public final class Clean {
    private Clean() {}

    public static void up(JdbcClient db, ApplicationEventPublisher events) {
        for (String table : List.of(
                "audit_entry",
                "change_entry",
                "account_session",
                "known_browser",
                "one_time_link",
                "account_team",
                "api_token",
                "account_role",
                "account",
                "setup",
                "program_validity",
                "program",
                "team")) {
            db.sql("delete from " + table).update();
        }
        events.publishEvent(new ProgramChanged());
    }
}
