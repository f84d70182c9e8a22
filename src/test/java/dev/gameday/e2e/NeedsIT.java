package dev.gameday.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The hierarchy of needs in a browser: ranked by mouse and keyboard, agreed to, and switched off. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + NeedsIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + NeedsIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + NeedsIT.TOKEN
        })
@NotSetUp
@SuppressWarnings("NullAway.Init")
abstract class NeedsIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for the needs test only";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void rankAgreeAndSwitchOff() {
        ApiClient api = new ApiClient("http://localhost:" + port, TOKEN);
        String application = "/applications/" + add(api, "/applications", Map.of("name", "Call tool"));
        add(api, "/applications", Map.of("name", "Home page"));
        feature(api, application, "Record the call", "CORE");
        feature(api, application, "Call script", "IMPORTANT");
        feature(api, application, "Leaderboard", "SHEDDABLE");
        Screen screen = new Screen(browser.open("http://localhost:" + port)).go("");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(url -> !url.contains("login"));
        NeedsSteps needs = new NeedsSteps(screen, new Look(getClass()));

        screen.go(application.substring(1) + "/needs");
        rank(screen, needs);
        needs.scope("Call tool", "Record the call");
        needs.killSwitch("Leaderboard", "call-tool.leaderboard");
        keysWithoutWaiting(api, screen, needs);
        screen.go(application.substring(1) + "/needs");
        new Look(getClass()).at(screen, "ladder");
        print(screen);
    }

    private static void rank(Screen screen, NeedsSteps needs) {
        needs.assertRanked("Record the call", "Call script", "Leaderboard");
        needs.drag("Leaderboard", "Record the call");
        needs.assertRanked("Leaderboard", "Record the call", "Call script");
        needs.assertSaid("Leaderboard is now 1 of 3");
        needs.undo();
        needs.assertRanked("Record the call", "Call script", "Leaderboard");
        needs.press("Move up Record the call", "ArrowUp", 2);
        needs.assertRanked("Call script", "Leaderboard", "Record the call");
        needs.assertSaid("Record the call is now 3 of 3");
        screen.page().keyboard().press("Alt+ArrowDown");
        screen.settled();
        needs.assertRanked("Call script", "Record the call", "Leaderboard");
        needs.undo();
        needs.assertRanked("Record the call", "Call script", "Leaderboard");
    }

    /** Every key arrives at the rung that had the focus when the first was pressed, whichever way the rung goes. */
    private static void keysWithoutWaiting(ApiClient api, Screen screen, NeedsSteps needs) {
        String application = "/applications/" + add(api, "/applications", Map.of("name", "Phone bank"));
        List<String> names = List.of("Dial", "Greet", "Ask", "Note", "Pledge", "Thank", "Rest");
        names.forEach(name -> feature(api, application, name, "CORE"));
        screen.go(application.substring(1) + "/needs");
        screen.button("Move down Rest").focus();
        needs.pressAtOnce("Alt+ArrowDown", 5);
        needs.assertRanked("Dial", "Rest", "Greet", "Ask", "Note", "Pledge", "Thank");
        needs.assertFocused("Rest");
        needs.pressAtOnce("ArrowUp", 4);
        needs.assertRanked("Dial", "Greet", "Ask", "Note", "Pledge", "Rest", "Thank");
        needs.assertFocused("Rest");
        screen.button("Edit Note").focus();
        needs.pressAtOnce("Alt+ArrowUp", 9);
        needs.assertRanked("Dial", "Greet", "Ask", "Pledge", "Rest", "Thank", "Note");
        needs.assertFocused("Note");
    }

    /** As it comes out of a printer, for the eye. */
    private void print(Screen screen) {
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screen.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", getClass().getSimpleName(), "ladder-print.png"))
                        .setFullPage(true));
    }

    private static void feature(ApiClient api, String application, String name, String level) {
        add(api, application + "/features", Map.of("name", name, "needLevel", level));
    }

    private static String add(ApiClient api, String path, Map<String, ?> body) {
        return api.post(path, body).ok().get("id").asString();
    }
}

class NeedsOnH2IT extends NeedsIT {}

@OnPostgreSql
class NeedsOnPostgreSqlIT extends NeedsIT {}
