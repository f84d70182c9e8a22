package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an invitation to being put out again, in two browsers; and what is remembered of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + PeopleIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + PeopleIT.PASSWORD
        })
@NotSetUp
abstract class PeopleIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void somebodyIsInvitedComesInIsSeenAndIsPutOut() {
        String url = "http://localhost:" + port;
        Look look = new Look(getClass());
        Screen ada = new Screen(browser.open(url)).go("");
        ada.page().getByLabel("Email").fill(EMAIL);
        ada.page().locator("input[type=password]").fill(PASSWORD);
        ada.button("Sign in").click();
        ada.page().waitForURL(address -> !address.contains("login"));
        var people = new PeopleSteps(browser, url, ada.settled(), look);

        String link = people.invite("grace@example.org", "Grace");
        Screen grace = people.accept(link);
        people.assertDead(link);
        grace.go("settings");
        assertThat(grace.link("People")).hasCount(0);
        people.putOut("Grace", grace);
        people.disable("Grace");
        people.lookAtTheRest();
        assertHistory(ada);
    }

    private static void assertHistory(Screen ada) {
        ada.go("settings/program")
                .fill("Program name", "The program of the journey")
                .click("Save the program");
        ada.go("settings/program");
        assertThat(ada.text("The program of the journey").first()).isVisible();
    }
}

class PeopleOnH2IT extends PeopleIT {}

@OnPostgreSql
class PeopleOnPostgreSqlIT extends PeopleIT {}
