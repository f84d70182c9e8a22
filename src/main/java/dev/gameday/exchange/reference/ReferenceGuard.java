package dev.gameday.exchange.reference;

import dev.gameday.base.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets the reference program only into an empty database, and only with an administrator to own it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceGuard implements ApplicationRunner {
    static final String WANTED = "gameday.generate";
    private static final String ADMINISTRATOR = "GAMEDAY_SETUP_ADMIN_EMAIL";
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceGuard.class);

    private final Environment environment;
    private final JdbcTemplate jdbc;

    ReferenceGuard(Environment environment, JdbcTemplate jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String wanted = environment.getProperty(WANTED, "");
        if (wanted.isEmpty()) {
            return;
        }
        ReferenceSize.named(wanted);
        Integer setUp = jdbc.queryForObject("select count(*) from setup", Integer.class);
        if (setUp == null || setUp > 0) {
            throw new CannotStartException("There is a program in this database already, and " + WANTED
                    + " only fills an empty one: start without it, or with another database.");
        }
        if (environment.getProperty(ADMINISTRATOR, "").isEmpty()) {
            throw new CannotStartException("To generate a program, say who administers it: set " + ADMINISTRATOR
                    + " and GAMEDAY_SETUP_ADMIN_PASSWORD.");
        }
        if ("true".equalsIgnoreCase(environment.getProperty("GAMEDAY_SETUP_SAMPLE", ""))) {
            throw new CannotStartException(
                    "Either the sample or a generated program: remove GAMEDAY_SETUP_SAMPLE or " + WANTED + ".");
        }
        LOG.info("Generating a program of the size “{}”; this takes about a minute.", wanted);
    }

    /** So many new rows at once are planned for as if there were none, until the database has looked at them. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!environment.getProperty(WANTED, "").isEmpty()) {
            jdbc.execute("analyze");
            LOG.info("The generated program is ready.");
        }
    }
}
