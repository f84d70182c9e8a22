package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What organizers do before a game day, on its preparation page and on the page of the day. */
final class PreparationSteps {
    private final Screen screen;

    PreparationSteps(Screen screen) {
        this.screen = screen;
    }

    PreparationSteps announce(String told) {
        screen.click("Announce", "Announce it");
        assertThat(screen.text(told)).isVisible();
        return this;
    }

    /** To another day, at the same time. */
    PreparationSteps move(String day, String told) {
        screen.click("Edit what is published");
        Locator starts = screen.scope().locator("vaadin-date-picker input");
        starts.fill(day);
        starts.press("Enter");
        // The calendar of the date is a dialog too.
        screen.fill("Rooms and links", "Chat: #game-day. Real incidents: #incident")
                .click("Save");
        assertThat(screen.text(told)).isVisible();
        return this;
    }

    PreparationSteps name(String role, String person) {
        screen.click("Give a role");
        screen.dialog().select("Role", role).pick("Person", person).click("Give it");
        assertThat(screen.button("Remove " + person + " as " + role)).isVisible();
        return this;
    }

    PreparationSteps tick(List<String> ready) {
        ready.forEach(item -> screen.check(item).settled());
        return this;
    }

    PreparationSteps note(String item, String note) {
        screen.buttonLike("^Note on “" + item + ".*").click();
        screen.dialog().fill("Note", note).click("Save");
        assertThat(screen.text(note)).isVisible();
        return this;
    }

    /** Makes a decoy that tells of as many tests as the script has before the all clear. */
    PreparationSteps makeDecoy(int tests) {
        screen.click("Make a decoy");
        assertThat(screen.buttonLike("^Remove “.*”$")).hasCount(tests);
        assertThat(screen.text("Will not happen").first()).isVisible();
        assertThat(screen.text("As scheduled")).hasCount(0);
        return this;
    }

    /** Writes another test in the place of the first one. */
    PreparationSteps editFirst(String test) {
        screen.buttonLike("^Edit “.*”$").first().click();
        screen.dialog()
                .fill("Test", test)
                .fill("Who is to do what", "Whoever is on call.")
                .click("Save");
        assertThat(screen.button("Edit “" + test + "”")).isVisible();
        return this;
    }

    /** @return to the letter what was shown before it was published */
    String publish() {
        screen.click("Preview and publish");
        String preview = screen.dialog().scope().locator(".gd-paper").innerText();
        screen.dialog().click("Publish it");
        assertThat(screen.scope().locator(".gd-schedule").getByText("Published"))
                .isVisible();
        return preview;
    }

    PreparationSteps start(String gap, String reason) {
        screen.click("Start");
        assertThat(screen.dialog().scope().locator("li").allInnerTexts()).containsExactly(gap);
        screen.dialog().fill("Why it starts all the same", reason).click("Start");
        assertThat(screen.scope().locator(".gd-runsheet")).isVisible();
        return this;
    }
}
