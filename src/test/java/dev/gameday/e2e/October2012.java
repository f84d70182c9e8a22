package dev.gameday.e2e;

import dev.gameday.testing.Browser;
import dev.gameday.testing.MovableClock;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The application as it was set up at the beginning of October 2012, and what time it is there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=ada@example.org",
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + Campaign.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + October2012.TOKEN
        })
@NotSetUp
@Import(October2012.Setting.class)
@SuppressWarnings("NullAway.Init")
abstract class October2012 {
    static final String TOKEN = "a token for October 2012";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    /** It is that day and time, like {@code 21T13:00}, and runs on. */
    final void at(String time) {
        clock.set(october(time));
    }

    final String url() {
        return "http://localhost:" + port;
    }

    /** The guide shows them; pages look the same on both databases. */
    final void pictures(Runnable take) {
        if (!getClass().isAnnotationPresent(OnPostgreSql.class)) {
            take.run();
        }
    }

    private static Instant october(String time) {
        return Instant.parse("2012-10-" + time + ":00Z");
    }

    /** The clock at the set-up. */
    @TestConfiguration
    static class Setting {
        @Bean
        @Primary
        MovableClock october2012() {
            MovableClock clock = new MovableClock();
            clock.set(october("01T09:00"));
            return clock;
        }
    }
}
