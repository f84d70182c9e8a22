package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.gameday.testing.Browser;
import java.util.Collection;
import java.util.List;

/** Who lives the game day, each at their own window: an organizer at a desk, an engineer on a phone, a stakeholder with a link. */
final class Cast {
    static final String ORGANIZER = "Operations";
    static final String ENGINEER = "Core API engineer";

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    final Screen organizer;
    final Screen engineer;
    final Screen stakeholder;
    private final Witness engineersWindow;
    private final Witness stakeholdersWindow;

    /**
     * Everybody comes to the day; from then on nobody loads a page again.
     *
     * @param day its path
     */
    Cast(Browser browser, String url, String day) {
        organizer = signIn(browser, url, ORGANIZER, day + "/status");
        String link = link();
        organizer.go(day);
        engineer = signIn(browser, url, ENGINEER, "");
        engineer.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        engineersWindow = new Witness(engineer.page());
        engineer.go(day + "/room");
        Page page = browser.open(url);
        stakeholdersWindow = new Witness(page);
        page.navigate(link);
        stakeholder = new Screen(page).settled();
        all().forEach(screen -> screen.page().evaluate("window.sameDocument = true"));
    }

    static Screen signIn(Browser browser, String url, String name, String path) {
        Screen screen = new Screen(browser.open(url)).go(path);
        screen.page().getByLabel("Email").fill(Campaign.email(name));
        screen.page().locator("input[type=password]").fill(Campaign.PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(address -> !address.contains("login"));
        return screen.settled();
    }

    private String link() {
        organizer.click("Create a link");
        organizer.dialog().click("Create it");
        String link = organizer.dialog().scope().locator(".gd-secret").innerText();
        organizer.dialog().click("Done");
        return link;
    }

    void assertNobodyElseKnows(Collection<String> secrets) {
        engineersWindow.assertKnowsNothingOf(secrets);
        stakeholdersWindow.assertKnowsNothingOf(secrets);
    }

    void assertNobodyHadToReload() {
        for (Screen screen : all()) {
            assertThat(screen.page().evaluate("window.sameDocument")).isEqualTo(true);
        }
    }

    private List<Screen> all() {
        return List.of(organizer, engineer, stakeholder);
    }
}
