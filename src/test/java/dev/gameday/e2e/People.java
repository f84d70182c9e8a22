package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who takes part: sets up, signs in, gets tokens. */
final class People {
    private static final String ADMINISTRATOR = "ada@example.org";
    private static final String PASSWORD = "correct horse battery staple";

    private final Browser browser;
    private final String url;
    private final Look look;

    People(Browser browser, String url, Look look) {
        this.browser = browser;
        this.url = url;
        this.look = look;
    }

    /** The first run with the code from the console, starting empty. @return the administrator's window */
    Screen setUp(String code) {
        Screen screen = new Screen(browser.open(url)).go("");
        assertThat(screen.page()).hasURL(Pattern.compile(".*/setup.*"));
        look.at(screen, "setup");
        screen.fill("Set-up code", code)
                .fill("Your email", ADMINISTRATOR)
                .fill("Your password", PASSWORD)
                .fill("Your name", "Ada")
                .click("Set up our own program")
                .fill("Program name", "Reading list program");
        look.at(screen, "setup-program");
        screen.button("Start empty").click();
        screen.page().waitForURL(url + "/");
        return screen.settled();
    }

    /** Makes a token in the settings. */
    ApiClient token(Screen screen) {
        screen.go("settings/tokens").click("Create a token");
        screen.dialog().fill("What it is for", "The journey");
        screen.dialog().choose("Everything").click("Create");
        String secret = screen.dialog().scope().locator(".gd-secret").innerText();
        assertThat(secret).hasSizeGreaterThanOrEqualTo(20);
        look.at(screen, "token");
        return new ApiClient(url, secret);
    }

    /** Makes an account with that role only. */
    void create(ApiClient administrator, String role) {
        Map<String, Object> account =
                Map.of("email", email(role), "name", "Somebody else", "password", PASSWORD, "roles", List.of(role));
        administrator.post("/accounts", account).ok();
    }

    /** Signs in on another computer, on the page that was asked for. */
    Screen signIn(String role, String path) {
        return signInAs(email(role), path);
    }

    private Screen signInAs(String email, String path) {
        Screen screen = new Screen(browser.open(url)).go(path);
        assertThat(screen.page()).hasURL(Pattern.compile(".*/login.*"));
        look.at(screen, "login");
        signIn(screen, email);
        screen.page().waitForURL(Pattern.compile(".*/" + path + "(\\?.*)?"));
        return screen.settled();
    }

    /** Signs in where the login has come up in the place of a page, which is there again then. */
    static void signInAgain(Screen screen, String role) {
        assertThat(screen.page()).hasURL(Pattern.compile(".*/login.*"));
        signIn(screen.settled(), email(role));
        screen.page().waitForURL(address -> !address.contains("login"));
        screen.settled();
    }

    private static void signIn(Screen screen, String email) {
        screen.page().getByLabel("Email").fill(email);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
    }

    /** The administrator signs in on the page that was asked for. */
    Screen signInAsAdministrator(String path) {
        return signInAs(ADMINISTRATOR, path);
    }

    /** A sign-in is over after a while without use, so in a new week the administrator signs in again. */
    void newWeek(Screen ada) {
        ada.go("");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/login.*"));
        signIn(ada, ADMINISTRATOR);
        ada.page().waitForURL(address -> !address.contains("login"));
        ada.settled();
    }

    static String email(String role) {
        return role.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
