package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A manager argues with a proposal and accepts it, and is never left waiting without seeing that something goes on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + PlanIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + PlanIT.PASSWORD
        })
@NotSetUp
abstract class PlanIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";

    private static final int LONGEST_WAIT_MILLIS = 1_000;

    /** Of a search, with its tail. */
    private static final LocatorAssertions.IsVisibleOptions SEARCH =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    /** Keeps the longest time in which the page was busy, or did not even draw, without showing that it was. */
    private static final String WAITING = """
            (() => {
              window.longestWait = 0;
              let since = performance.now();
              const visible = (element) => element && getComputedStyle(element).display !== 'none'
                && element.getBoundingClientRect().height > 0;
              const look = () => {
                const busy = Object.values(window.Vaadin?.Flow?.clients ?? {})
                  .some(client => client.isActive && client.isActive());
                const told = visible(document.querySelector('.v-loading-indicator'))
                  || [...document.querySelectorAll('vaadin-progress-bar')].some(visible);
                const now = performance.now();
                if (now - since > window.longestWait) {
                  window.longestWait = now - since;
                  window.longestAt = `${location.search} ${document.activeElement?.innerText ?? ''}`;
                }
                if (!busy || told) since = now;
                requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })();
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void proposeAskPinLeaveOutShortenAndAccept() {
        Screen screen = new Screen(browser.open("http://localhost:" + port)).go("");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(url -> !url.contains("login"));
        screen.go("plan");
        Locator bound = screen.page().locator("#bound");
        assertThat(bound).isVisible(SEARCH);
        found(screen);
        look(screen);
        screen.page().evaluate(WAITING);

        whyNot(screen);
        pinWhatWasAskedAbout(screen);
        leaveOutTheFirst(screen);
        screen.fill("Minutes", "90");
        assertThat(screen.page()).hasURL(Pattern.compile(".*minutes=90.*"));
        found(screen);
        undo(screen);
        theShortest(screen);
        assertThat(((Number) screen.page().evaluate("window.longestWait")).doubleValue())
                .as("milliseconds without progress shown, at " + screen.page().evaluate("window.longestAt"))
                .isLessThan(LONGEST_WAIT_MILLIS);

        accept(screen);
    }

    private void look(Screen screen) {
        Look look = new Look(getClass());
        look.at(screen, "plan");
        whyNot(screen);
        look.at(screen, "why-not");
        screen.dialog().click("Close");
    }

    private static void whyNot(Screen screen) {
        screen.buttonLike("^Why not .*").first().click();
        assertThat(screen.page().locator("#answer")).not().hasText("Looking…", patient());
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }

    private static void pinWhatWasAskedAbout(Screen screen) {
        screen.dialog().click("Pin it");
        assertThat(screen.page()).hasURL(Pattern.compile(".*pin=.*"));
        found(screen);
        assertThat(screen.page().locator("#moved")).isVisible();
        assertThat(screen.buttonLike("^Unpin .*").first()).isVisible();
    }

    private static void leaveOutTheFirst(Screen screen) {
        screen.buttonLike("^Leave out .*").last().click();
        assertThat(screen.page()).hasURL(Pattern.compile(".*leave-out=.*"));
        found(screen);
        assertThat(screen.page().locator("#moved")).containsText("no longer in");
    }

    private static void undo(Screen screen) {
        screen.click("Undo");
        assertThat(screen.page()).not().hasURL(Pattern.compile(".*minutes=90.*"));
        found(screen);
    }

    private static void theShortest(Screen screen) {
        screen.button("Shortest exercise").click();
        assertThat(screen.page().locator("#answer")).not().hasText("Looking…", patient());
        screen.dialog().click("Close");
    }

    private static void accept(Screen screen) {
        screen.click("Accept as next game day").dialog().click("Accept");
        assertThat(screen.page()).hasURL(Pattern.compile(".*/game-days/.+"));
    }

    /** Until the search is over. */
    private static void found(Screen screen) {
        screen.settled();
        assertThat(screen.page().locator(".gd-search-bar vaadin-progress-bar"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
        screen.settled();
    }
}

@TestPropertySource(properties = "gameday.generate=small")
class PlanOnH2IT extends PlanIT {}

@OnPostgreSql
@TestPropertySource(properties = "gameday.generate=reference")
class PlanOnPostgreSqlIT extends PlanIT {}
