package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What organizers do while a game day runs, each with one press on the page of the day. */
final class DaySteps {
    private final Screen screen;

    DaySteps(Screen screen) {
        this.screen = screen;
    }

    Screen card(Scene scene) {
        return screen.in(screen.scope()
                .locator(".gd-injection")
                .filter(new Locator.FilterOptions()
                        .setHas(screen.page().locator("h3", new Page.LocatorOptions().setHasText(scene.title)))));
    }

    void press(Scene scene, String button) {
        card(scene).click(button);
    }

    /** The key of what can be done with the current injection. */
    void key(Scene scene, String key, String then) {
        assertThat(card(scene).scope()).hasClass(Pattern.compile(".*\\bcurrent\\b.*"));
        press(key);
        assertThat(card(scene).scope().getByText(Pattern.compile(then)).first()).isVisible();
    }

    /** With nothing in focus that takes letters. */
    private void press(String key) {
        screen.page().evaluate("document.activeElement.blur()");
        screen.page().keyboard().press(key);
        screen.settled();
    }

    void backchannel(String text) {
        screen.fill("Write into: Backchannel", text).click("Add to: Backchannel");
        assertThat(screen.text(text)).isVisible();
    }

    /**
     * It was what the responder noticed.
     *
     * @param after how long after the injection, as a regular expression
     */
    void match(String who, Scene scene, String after) {
        screen.buttonLike("^Match what " + who + " noticed to \\d+\\. " + scene.title + "$")
                .click();
        screen.settled();
        assertThat(card(scene).scope().getByText(Pattern.compile("noticed after " + after)))
                .isVisible();
    }

    /** Adds a scenario to the running day. */
    void insert(Scene scene, int place, String why) {
        screen.click("Add a scenario");
        screen.dialog()
                .pick("Scenario", scene.title)
                .fill("Place in the running order", String.valueOf(place))
                .fill("Why", why)
                .click("Add it");
        assertThat(card(scene).scope().locator("h3")).hasText(place + ". " + scene.title);
    }

    /** Judges the first failure mode of the injection. */
    void judge(Scene scene, String observed, String verdict) {
        judge(card(scene).parts("gd-verdict").getFirst(), observed, verdict);
    }

    private static void judge(Screen row, String observed, String verdict) {
        row.fill("Observed", observed).click(verdict);
        assertThat(row.button(verdict)).hasAttribute("aria-pressed", "true");
    }

    /** Notes what was learned from the verdict that is not passed. */
    void finding(Scene scene, String title) {
        card(scene).click("Log a finding");
        screen.dialog().fill("Title", title).choose("SEV-1").click("Log finding");
        assertThat(screen.text("Logged as")).isVisible();
    }

    /** Writes down what nobody knew and the current injection showed, which is judged there as what it showed. */
    void hiddenDependency(Scene scene, String dependency, String application, String observed, String verdict) {
        press("h");
        screen.dialog()
                .pick("What was found", dependency)
                .pick("Application that relies on it", application)
                .click("Write it down");
        assertThat(card(scene).text("Found live")).isVisible();
        judge(card(scene).parts("gd-verdict").getLast(), observed, verdict);
    }

    void allClear() {
        screen.click("All clear");
    }

    void reveal() {
        screen.click("Reveal", "Reveal it");
    }

    void close() {
        screen.click("Close", "Close it");
    }
}
