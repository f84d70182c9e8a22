package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A scenario is written from a shipped template. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + TemplatesIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + TemplatesIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + TemplatesIT.TOKEN
        })
@NotSetUp
@SuppressWarnings("NullAway.Init")
abstract class TemplatesIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for the templates test only";
    private static final String REPLICAS = "Call replicas";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void theTextsComeFilledInAndTheScenarioIsInTheCatalogue() {
        String url = "http://localhost:" + port;
        new ApiClient(url, TOKEN)
                .post("/dependencies", Map.of("name", REPLICAS, "kind", "DATABASE"))
                .ok();
        Screen screen = new Screen(browser.open(url)).go("");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(address -> !address.contains("login"));
        Look look = new Look(getClass());

        screen.go("scenarios").follow("From a template");
        look.at(screen, "templates");
        screen.click("Use the template Replicas cut off");
        Locator method = screen.dialog().scope().getByLabel("Method of injection");
        assertThat(method).hasValue(Pattern.compile("Take \\{it} out of the security group.*"));
        screen.dialog().pick("Dependencies", REPLICAS);
        screen.page().keyboard().press("Tab");
        look.at(screen, "template-dialog");
        screen.dialog().click("Write");

        assertThat(screen.text("Take " + REPLICAS + " out of the security group"))
                .isVisible();
        screen.go("scenarios").follow(REPLICAS + ": replicas cut off");
        assertThat(screen.text("If nothing reaches " + REPLICAS)).isVisible();
    }
}

class TemplatesOnH2IT extends TemplatesIT {}

@OnPostgreSql
class TemplatesOnPostgreSqlIT extends TemplatesIT {}
