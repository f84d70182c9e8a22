package dev.gameday.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether this deployment has been set up, by this node or another. Once true, it stays so. */
@Component
class SetupState {
    private final JdbcClient db;
    private volatile boolean done;

    SetupState(JdbcClient db) {
        this.db = db;
    }

    boolean done() {
        if (!done) {
            done = db.sql("select count(*) from setup").query(Integer.class).single() > 0;
        }
        return done;
    }
}
