package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.ApiDays;
import dev.gameday.testing.Balancer;
import dev.gameday.testing.Browser;
import dev.gameday.testing.Databases;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.RunningApp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two nodes on one database: the organizer on the first, the responders behind a load balancer on the second, one of them where no
 * WebSocket gets through. Then the second node dies.
 */
@OnPostgreSql
@SuppressWarnings("NullAway.Init")
class TwoNodesIT {
    private static final String TOKEN = "a token for the two nodes";
    /** One says hello, the next one waits for what there is to say. */
    private static final int POLLS_TO_CONNECT = 2;

    /** A window asks four times a minute; then it waits for some seconds for what it has missed, and asks for all. */
    private static final int FINDS_OUT_MILLIS = 45_000;

    private static final String CONDITIONS = "Conditions: what works, what does not";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Map<String, String> database = Databases.postgreSql().environment();
    private final RunningApp first =
            new RunningApp(database).setUpAs("ada@example.org", "correct horse battery staple", TOKEN);
    private final RunningApp second = new RunningApp(database);
    private final Balancer balancer = new Balancer(List.of(second, first), true);
    private final Balancer strictProxy = new Balancer(List.of(second, first), false);
    private final AtomicInteger polls = new AtomicInteger();
    private ApiClient api;
    private Screen organizer;
    private Screen responder;
    private Screen strict;

    @BeforeEach
    void aPlannedDayAndItsPeople() {
        first.start();
        second.start();
        api = new ApiClient(first.url(), TOKEN);
        Look look = new Look(getClass());
        People people = new People(browser, first.url(), look);
        people.create(api, "ENGINEER");
        String day = "game-days/" + ApiDays.plan(api, 1);
        organizer = people.signInAsAdministrator(day);
        responder = new People(browser, balancer.url(), look).signIn("ENGINEER", day + "/room");
        strict = new People(browser, strictProxy.url(), look).signIn("ENGINEER", day + "/room");
        strict.page().onRequest(request -> {
            if (request.url().contains("X-Atmosphere-Transport=long-polling")) {
                polls.incrementAndGet();
            }
        });
    }

    @AfterEach
    void stop() {
        balancer.close();
        strictProxy.close();
        second.close();
        first.close();
    }

    @Test
    void eachNodeShowsWhatTheOtherDoesAndADeadOneCostsNothingButAReload() {
        eachShowsWhatTheOtherDoes();
        whoIsNoLongerToldFindsOut();
        whoIsSignedOutOnOneNodeIsOutOnTheOther();
        aDeadNodeCostsAReload();
    }

    private void eachShowsWhatTheOtherDoes() {
        strict.page().reload();
        polls.set(0);
        strict.page().waitForCondition(() -> polls.get() >= POLLS_TO_CONNECT);
        for (Screen screen : List.of(organizer, responder, strict)) {
            screen.page().evaluate("window.sameDocument = true");
        }
        ExerciseSteps.start(organizer);
        assertThat(noticed(responder)).isEnabled();
        assertThat(noticed(strict)).isEnabled();
        noticed(responder).click();
        assertThat(organizer.text("Somebody else noticed something")).isVisible();
        assertThat(strict.text("You noticed something")).isVisible();
        for (Screen screen : List.of(organizer, responder, strict)) {
            assertThat(screen.page().evaluate("window.sameDocument")).isEqualTo(true);
        }
    }

    private void whoIsNoLongerToldFindsOut() {
        balancer.silence();
        organizer.click("Inject");
        strict.click("Ask for a pause");
        assertThat(responder.text("a pause was asked for"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FINDS_OUT_MILLIS));
        assertThat(responder.page().evaluate("window.sameDocument")).isEqualTo(true);
    }

    private void whoIsSignedOutOnOneNodeIsOutOnTheOther() {
        String engineer = api.get("/people?text=" + People.email("ENGINEER"))
                .ok()
                .get(0)
                .get("id")
                .asString();
        api.delete("/people/" + engineer + "/sessions").ok();
        organizer.click("Detected");
        for (Screen screen : List.of(responder, strict)) {
            assertThat(screen.page()).hasURL(Pattern.compile(".*/login.*"));
        }
        People.signInAgain(responder, "ENGINEER");
        assertThat(responder.text("You noticed something")).isVisible();
    }

    private void aDeadNodeCostsAReload() {
        responder.click("Write the status").dialog().fill(CONDITIONS, "Sign-in is down");
        second.kill();
        responder.page().reload();
        assertThat(noticed(responder.settled())).isEnabled();
        assertThat(responder.text("You noticed something")).isVisible();
        responder.click("Write the status");
        Screen dialog = responder.dialog();
        assertThat(dialog.scope().getByLabel(CONDITIONS)).hasValue("Sign-in is down");
        dialog.click("Publish it");
        assertThat(responder.text("Sign-in is down").first()).isVisible();
        organizer.click("Real incident");
        assertThat(responder.buttonLike("^Copy room topic: Real incident of")).isVisible();
    }

    private static Locator noticed(Screen screen) {
        return screen.button("I noticed something");
    }
}
