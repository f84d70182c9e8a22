package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.ApiDays;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A running day on three screens: what one of them does shows on the others without a reload. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=ada@example.org",
            "GAMEDAY_SETUP_ADMIN_PASSWORD=correct horse battery staple",
            "GAMEDAY_SETUP_TOKEN=" + LiveRoomIT.TOKEN
        })
@NotSetUp
@SuppressWarnings("NullAway.Init")
abstract class LiveRoomIT {
    static final String TOKEN = "a token for the live room";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    private final Look look = new Look(getClass());
    private final List<WebSocket> sockets = new ArrayList<>();
    /** What was pushed to those who must not know the script. */
    private final List<String> pushed = new ArrayList<>();

    private ApiClient api;
    private People people;
    private String day;
    private String scenario;
    private Screen ada;
    private Screen engineer;

    @BeforeEach
    void aPlannedDayAndTwoPeople() {
        api = new ApiClient(url(), TOKEN);
        people = new People(browser, url(), look);
        people.create(api, "ENGINEER");
        String id = ApiDays.plan(api, 1);
        day = "game-days/" + id;
        scenario = ApiDays.injections(api, id).get(0).get("title").asString();
        ada = people.signInAsAdministrator(day);
        engineer = people.signIn("ENGINEER", day + "/room");
        engineer.page().setViewportSize(390, 844);
        listen(engineer.page());
        engineer.go(day + "/room");
        for (Screen screen : List.of(ada, engineer)) {
            screen.page().evaluate("window.sameDocument = true");
        }
    }

    @Test
    void whatOnePersonDoesShowsOnEveryScreenWithoutAReload() {
        assertThat(noticeButton()).isDisabled();
        ExerciseSteps.start(ada);
        assertThat(noticeButton()).isEnabled();
        look(engineer, "room-quiet");
        ada.click("Inject");
        noticeAndMatch();
        pause();
        realIncident();
        status();
        look(ada, "organizer");
        look(engineer, "room");
        assertThat(engineer.page().content()).doesNotContain(scenario);
        assertThat(String.join("", pushed)).contains("Sign-in is back").doesNotContain(scenario, "Next the primary");
        ada.settled().page().keyboard().press("x");
        assertThat(ada.text("1 scenario aborted. Roll each back and say so.")).isVisible();
        for (Screen screen : List.of(ada, engineer)) {
            assertThat(screen.page().evaluate("window.sameDocument")).isEqualTo(true);
        }
        theConnectionGoesWithThePage();
    }

    private static Locator says(Screen screen, String words) {
        return screen.scope().getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    private void listen(Page page) {
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushed.add(frame.text())));
    }

    private void noticeAndMatch() {
        noticeButton().click();
        assertThat(engineer.text("Noted at")).isVisible();
        assertThat(ada.text("Somebody else noticed something")).isVisible();
        engineer.settled()
                .click("Say what it was, noticed at "
                        + engineer.scope()
                                .locator(".gd-notice li .gd-dim")
                                .first()
                                .innerText());
        engineer.dialog().fill("What was it?", "Sign-in fails").click("Save");
        assertThat(ada.text("Somebody else noticed “Sign-in fails”")).isVisible();
        look(ada, "organizer-waiting");
        ada.click("Match what Somebody else noticed to 1. " + scenario);
        assertThat(ada.scope().locator(".gd-injection").getByText("noticed after"))
                .isVisible();
        assertThat(ada.text("Nothing. What responders notice or ask for")).isVisible();
    }

    private void pause() {
        engineer.click("Ask for a pause");
        assertThat(ada.button("Grant it")).isVisible();
        ada.settled().page().keyboard().press("y");
        assertThat(engineer.text("The simulation is paused since")).isVisible();
        ada.settled().page().keyboard().press("p");
        assertThat(engineer.text("The simulation goes on.")).isVisible();
        engineer.fill("Write into: Incident log", "Restarted the sign-in service")
                .click("Add to: Incident log");
        assertThat(engineer.text("Restarted the sign-in service")).isVisible();
        ada.fill("Write into: Backchannel", "Next the primary").click("Add to: Backchannel");
        assertThat(ada.text("Next the primary")).isVisible();
        assertThat(engineer.page().content()).doesNotContain("Next the primary");
    }

    private void realIncident() {
        ada.click("Real incident");
        assertThat(says(engineer, "Copy room topic")).isVisible();
        engineer.settled();
        look(ada, "organizer-real-incident");
        engineer.click("Open an incident");
        assertThat(engineer.text("Incident of").first()).isVisible();
        says(engineer, "Route").last().click();
        engineer.dialog()
                .fill("What is it?", "Sign-in is slow")
                .fill("Who leads it", "Bo")
                .fill("Where: a room, a channel, a link", "https://chat.example.org/sign-in")
                .click("Save");
        assertThat(engineer.text("led by Bo")).isVisible();
        engineer.settled();
        look(engineer, "room-incidents");
        says(ada, "It is over").click();
        assertThat(says(engineer, "Copy room topic")).hasCount(1);
        says(engineer, "It is over").click();
        assertThat(says(engineer, "Copy room topic")).hasCount(0);
    }

    private void status() {
        write("Write the status", "Sign-in is down");
        Screen second = people.signInAsAdministrator(day + "/status");
        assertThat(second.text("Sign-in is down").first()).isVisible();
        second.click("Create a link");
        second.dialog().click("Create it");
        String link = second.dialog().scope().locator(".gd-secret").innerText();
        second.dialog().click("Done");
        look(second, "status");
        Page stakeholder = browser.open(url());
        listen(stakeholder);
        stakeholder.navigate(link);
        Screen reader = new Screen(stakeholder).settled();
        assertThat(reader.text("Sign-in is down")).isVisible();
        look(reader, "status-by-link");
        write("Update the status", "Sign-in is back");
        assertThat(reader.text("Sign-in is back")).isVisible();
        second.scope().getByText("Revoke").click();
        assertThat(reader.text("This link does not work")).isVisible();
    }

    private void write(String button, String conditions) {
        engineer.settled().click(button);
        engineer.dialog()
                .fill("Conditions: what works, what does not", conditions)
                .fill("Actions: what is being done", "Traffic goes to the replica")
                .click("Publish it");
        assertThat(engineer.text(conditions)).isVisible();
    }

    /** Push is a socket that is open while a live page is, and no longer. */
    private void theConnectionGoesWithThePage() {
        engineer.page().onWebSocket(sockets::add);
        engineer.go(day + "/room");
        engineer.page().waitForCondition(() -> sockets.stream().anyMatch(socket -> !socket.isClosed()));
        engineer.scope().locator(".gd-breadcrumb a").click();
        engineer.page().waitForCondition(() -> sockets.stream().allMatch(WebSocket::isClosed));
    }

    /** Leaves the window as wide as it was. */
    private void look(Screen screen, String name) {
        var size = screen.page().viewportSize();
        look.at(screen, name);
        screen.page().setViewportSize(size.width, size.height);
        screen.settled();
    }

    private Locator noticeButton() {
        return engineer.button("I noticed something");
    }

    private String url() {
        return "http://localhost:" + port;
    }
}

class LiveRoomOnH2IT extends LiveRoomIT {}

@OnPostgreSql
class LiveRoomOnPostgreSqlIT extends LiveRoomIT {}
