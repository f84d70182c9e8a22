package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.MovableClock;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The whole loop in a browser: from an empty machine to a program whose coverage rises from one week to the next. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "logging.level.dev.gameday.security=info"})
@NotSetUp
@Import(MovableClock.Setting.class)
abstract class WeeklyLoopIT {
    private static final String ADMIN = "ada@example.org";
    private static final String PASSWORD = "correct horse battery staple";
    private static final Instant FIRST_MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private final Look look = new Look(getClass().getSimpleName());

    private String url() {
        return "http://localhost:" + port;
    }

    @Test
    void coverageRisesFromWeekToWeek(CapturedOutput console) {
        clock.set(FIRST_MONDAY);
        Screen admin = setUp(console);
        ApiClient api = token(admin);
        accounts(api);
    }

    private Screen setUp(CapturedOutput console) {
        Matcher code = Pattern.compile("Set-up code: (\\S+)").matcher(console.getAll());
        assertThat(code.find()).as("the console shows the set-up code").isTrue();
        Screen screen = new Screen(browser.open(url())).go("");
        assertThat(screen.page()).hasURL(Pattern.compile(".*/setup.*"));
        look.at(screen, "setup");
        screen.fill("Set-up code", code.group(1))
                .fill("Your email", ADMIN)
                .fill("Your password", PASSWORD)
                .fill("Your name", "Ada")
                .click("Set up our own program")
                .fill("Program name", "Reading list program");
        look.at(screen, "setup-program");
        screen.button("Start empty").click();
        screen.page().waitForURL(url() + "/");
        return screen.settled();
    }

    private ApiClient token(Screen admin) {
        admin.go("settings/tokens").click("Create a token");
        admin.dialog().fill("What it is for", "The journey").click("Create");
        String secret = admin.dialog().scope().locator("input").inputValue();
        assertThat(secret).hasSizeGreaterThan(20);
        look.at(admin, "token");
        return new ApiClient(url(), secret);
    }

    private static void accounts(ApiClient api) {
        for (String role : List.of("ENGINEER", "STAKEHOLDER")) {
            api.post(
                            "/accounts",
                            Map.of(
                                    "email",
                                    role.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                                    "name",
                                    "The " + role.toLowerCase(java.util.Locale.ROOT),
                                    "password",
                                    PASSWORD,
                                    "roles",
                                    List.of(role)))
                    .ok();
        }
    }
}

class WeeklyLoopOnH2IT extends WeeklyLoopIT {}

@OnPostgreSql
class WeeklyLoopOnPostgreSqlIT extends WeeklyLoopIT {}
