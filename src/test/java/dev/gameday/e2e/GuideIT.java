package dev.gameday.e2e;

import com.microsoft.playwright.options.LoadState;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.MovableClock;
import dev.gameday.testing.NotSetUp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Takes the guide's pictures from the sample program, as each role sees it; {@link StoryOfTheDayIT} takes those of the day itself. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + GuideIT.ADMINISTRATOR,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + GuideIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + GuideIT.TOKEN,
            "GAMEDAY_SETUP_SAMPLE=true"
        })
@NotSetUp
@Import(MovableClock.Setting.class)
@SuppressWarnings("NullAway.Init")
class GuideIT {
    static final String ADMINISTRATOR = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for the guide's pictures";

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private ApiClient api;

    @BeforeEach
    void onTheDayAfterTheFirstGameDay() {
        clock.set(LocalDate.of(2012, 10, 22).atTime(13, 0).toInstant(ZoneOffset.UTC));
        api = new ApiClient("http://localhost:" + port, TOKEN);
        for (Map.Entry<String, String> person : Map.of("MANAGER", "Maya", "ENGINEER", "Eli", "STAKEHOLDER", "Stella")
                .entrySet()) {
            api.post(
                            "/accounts",
                            Map.of(
                                    "email", email(person.getKey()),
                                    "name", person.getValue(),
                                    "password", PASSWORD,
                                    "roles", List.of(person.getKey())))
                    .ok();
        }
    }

    @Test
    void takesThePicturesOfTheGuide() {
        String application = "applications/" + id("/applications", "name", "Call tool");
        String dependency = "dependencies/" + id("/dependencies", "name", "Primary database");
        String finding = "findings/" + id("/findings", "title", "Promoting a replica breaks replication");

        Screen stakeholder = signIn("STAKEHOLDER");
        take(stakeholder, "stakeholder-this-week", "");
        take(stakeholder, "stakeholder-coverage", "coverage", NARROW);

        Screen engineer = signIn("ENGINEER");
        take(engineer, "engineer-application", application);
        take(engineer, "engineer-matrix", application + "/matrix");
        take(engineer, "engineer-findings", "findings");
        take(engineer, "engineer-finding", finding);

        Screen manager = signIn("MANAGER");
        take(manager, "manager-this-week", "");
        take(manager, "manager-needs", application + "/needs");
        take(manager, "manager-dependency", dependency);
        take(manager, "manager-plan", "plan");

        Screen administrator = signIn("ADMINISTRATOR");
        take(administrator, "administrator-program", "settings");
        take(administrator, "administrator-accounts", "settings/accounts");
        take(administrator, "administrator-import", "import");
        Pictures.assertSmall();
    }

    private static void take(Screen screen, String name, String path) {
        take(screen, name, path, WIDE);
    }

    private static void take(Screen screen, String name, String path, int width) {
        screen.go(path).page().waitForLoadState(LoadState.NETWORKIDLE);
        Pictures.take(screen, name, width);
    }

    private Screen signIn(String role) {
        Screen screen = new Screen(browser.open("http://localhost:" + port)).go("login");
        screen.page().getByLabel("Email").fill(role.equals("ADMINISTRATOR") ? ADMINISTRATOR : email(role));
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(url -> !url.contains("login"));
        return screen.settled();
    }

    private static String email(String role) {
        return role.toLowerCase(Locale.ROOT) + "@example.org";
    }

    private UUID id(String list, String field, String value) {
        for (JsonNode row : api.get(list).ok()) {
            if (row.get(field).asString().equals(value)) {
                return UUID.fromString(row.get("id").asString());
            }
        }
        throw new AssertionError("Nothing called " + value + " in " + list);
    }
}
