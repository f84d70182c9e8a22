package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OwnDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every form of the product takes the worst of texts on a phone's width, saves and shows them, and nothing of them runs. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + EveryFormIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + EveryFormIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + EveryFormIT.TOKEN
        })
@OwnDatabase
@NotSetUp
@SuppressWarnings("NullAway.Init")
class EveryFormIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for typing the worst";

    /** The failure mode in the first row of the list that is open. */
    private static final String FIRST_MODE = "the first row's";

    /** The only button of a form that saves nothing. */
    private static final String PREVIEW = "Preview";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();
    private Screen screen;
    private HostileProgram program;

    @Test
    void everyFormTakesTheWorstTexts() {
        program = new HostileProgram(new ApiClient("http://localhost:" + port, TOKEN));
        program.create();
        screen = signIn();
        Page page = screen.page();
        page.onDialog(dialog -> wrong.add("a dialog at " + page.url()));
        page.onPageError(error -> wrong.add(page.url() + ": " + error));
        page.setViewportSize(390, 800);
        var softly = new SoftAssertions();
        dialogs(softly);
        pages(softly);
        softly.assertThat(wrong).isEmpty();
        softly.assertAll();
    }

    private void dialogs(SoftAssertions softly) {
        String application = "applications/" + program.id("applications");
        String mode = "failure-modes/" + program.id("failure-modes");
        String day = "game-days/" + program.id("game-days");
        String finding = "findings/" + program.id("findings");
        dialog(softly, "applications", "Add application");
        dialog(softly, application, "Edit");
        dialog(softly, application + "/needs", "Add feature");
        dialog(softly, application + "/needs", "/^Edit ");
        dialogShownAt(FIRST_MODE, softly, application + "/failure-modes", "select", "Add fallback");
        dialogShownAt(FIRST_MODE, softly, application + "/failure-modes", "select", "Accept the risk");
        dialog(softly, application + "/needs", "/^Sign off");
        dialog(softly, "applications/kill-switches", "Add kill switch");
        dialog(softly, "applications/kill-switches/" + program.id("kill-switches"), "Edit");
        dialog(softly, "applications/kill-switches/" + program.id("kill-switches"), "Record an exercise");
        dialog(softly, "dependencies", "Add dependency");
        dialog(softly, "dependencies/" + program.id("dependencies"), "Edit");
        dialog(softly, "scenarios/" + program.id("scenarios"), "Edit");
        dialog(softly, "scenarios/templates", "/^Use the template");
        dialog(softly, day, "Edit what is published");
        dialog(softly, day, "Add a scenario");
        dialog(softly, day, "Edit");
        dialog(softly, day, "/^Log: ", "/^Change “");
        dialog(softly, day + "/preparation", "/^Note");
        dialog(softly, day + "/room", "Update the status");
        dialog(softly, day + "/room", "I noticed something", "/^Say what it was");
        dialog(softly, day + "/room", "/^Route: ");
        dialog(softly, finding, "Mark fixed");
        dialog(softly, finding, "Record the retest");
        dialog(softly, finding, "Reopen");
        dialog(softly, finding, "Accept as it is");
        dialog(softly, "settings/teams", "Add a team");
        dialog(softly, "settings/teams", "/^Edit ");
        dialog(softly, "settings/tokens", "Create a token");
        dialog(softly, "settings/people", "Invite");
        dialog(softly, "people/" + program.id("people"), "Edit");
        dialogShownAt("findings", softly, mode, "key n");
        dialog(softly, application, "key h");
        program.catalog();
        dialog(softly, "plan", "Accept as next game day");
    }

    private void pages(SoftAssertions softly) {
        String mode = "failure-modes/" + program.id("failure-modes");
        page(softly, mode, "Accept", "Accept the risk");
        page(softly, mode, "Save");
        page(softly, mode, "Save chain");
        page(softly, "findings/" + program.id("findings"), "Save");
        page(softly, "applications/" + program.id("applications") + "/dependencies", "Add reliance");
        page(softly, "game-days/" + program.id("game-days") + "/room", "Add to: Incident log");
        page(softly, "settings/program", "Save the program");
        page(softly, "settings/you", "Save the name");
        page(softly, "import", PREVIEW, "Paste a catalog instead");
    }

    private void dialog(SoftAssertions softly, String address, String... openers) {
        dialogShownAt("", softly, address, openers);
    }

    /** @param shownAt where what was saved can be seen; empty where it was saved */
    private void dialogShownAt(String shownAt, SoftAssertions softly, String address, String... openers) {
        checked(softly, address + ": " + String.join(", ", openers), () -> {
            screen.go(address);
            Locator dialog = screen.page().locator(".gd-form-dialog");
            open(openers);
            assertThat(dialog.locator(".gd-form").first()).isVisible();
            Typist typist = new Typist(screen, dialog, program).fill();
            assertSound("dialog-" + address);
            typist.save(dialog.locator("vaadin-button[theme~=primary]"));
            assertThat(dialog).hasCount(0);
            if (shownAt.equals(FIRST_MODE)) {
                screen.go(screen.page().locator("#page vaadin-grid a").first().getAttribute("href"));
            } else if (!shownAt.isEmpty()) {
                screen.go(shownAt);
            }
            typist.assertShown();
            assertSound("after-dialog-" + address);
        });
    }

    private void page(SoftAssertions softly, String address, String save, String... openers) {
        checked(softly, address + ": " + save, () -> {
            screen.go(address);
            open(openers);
            Locator page = screen.page().locator("#page");
            Typist typist = new Typist(screen, page, program).fill();
            assertSound("form-" + address);
            typist.save(screen.in(page).button(save).first());
            if (!save.equals(PREVIEW)) {
                screen.go(address);
            }
            typist.assertShown();
            assertSound("after-form-" + address);
        });
    }

    private void open(String... openers) {
        Screen page = screen.in(screen.page().locator("#page"));
        for (String opener : openers) {
            if (opener.startsWith("key ")) {
                screen.page().keyboard().press(opener.substring(4));
            } else if (opener.equals("select")) {
                page.scope().getByLabel("Select Row").first().check();
            } else {
                Locator button = opener.startsWith("/")
                        ? page.buttonLike(opener.substring(1)).first()
                        : page.button(opener).first();
                button.focus();
                button.press("Enter");
            }
            screen.settled();
        }
    }

    private void checked(SoftAssertions softly, String what, Runnable check) {
        softly.check(() -> {
            try {
                check.run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(what + ": " + e.getMessage(), e);
            }
        });
    }

    private void assertSound(String what) {
        Page page = screen.page();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        "target",
                        "screenshots",
                        "EveryFormIT",
                        what.replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-z-]+", "-") + ".png")));
        assertThat(page.evaluate("window.hacked")).as("what ran").isNull();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width")
                .isLessThanOrEqualTo(390);
    }

    private Screen signIn() {
        Screen window = new Screen(browser.open("http://localhost:" + port)).go("");
        window.page().getByLabel("Email").fill(EMAIL);
        window.page().locator("input[type=password]").fill(PASSWORD);
        window.button("Sign in").click();
        window.page().waitForURL(address -> !address.contains("login"));
        return window.settled();
    }
}
