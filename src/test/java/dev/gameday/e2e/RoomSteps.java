package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a responder does in the room of a game day, on a phone. */
final class RoomSteps {
    private final Screen screen;

    RoomSteps(Screen screen) {
        this.screen = screen;
    }

    /** One press; what it was is said afterwards. */
    void notice(String what) {
        screen.click("I noticed something");
        assertThat(screen.text("Noted at")).isVisible();
        screen.buttonLike("^Say what it was, noticed at .*").first().click();
        screen.dialog().fill("What was it?", what).click("Save");
        assertThat(screen.text(what).first()).isVisible();
    }

    /** Sends the one incident that goes on to its room. */
    void route(String what, String lead, String place) {
        screen.buttonLike("^Route: .*").click();
        screen.dialog()
                .fill("What is it?", what)
                .fill("Who leads it", lead)
                .fill("Where: a room, a channel, a link", place)
                .click("Save");
        assertThat(screen.text("led by " + lead).first()).isVisible();
    }

    /** Writes into the log of that heading. */
    void log(String log, String text) {
        screen.fill("Write into: " + log, text).click("Add to: " + log);
        assertThat(screen.text(text).first()).isVisible();
    }

    /** As the scribe words it. */
    void status(String button, String conditions, String actions, String needs) {
        screen.click(button);
        screen.dialog()
                .fill("Conditions: what works, what does not", conditions)
                .fill("Actions: what is being done", actions)
                .fill("Needs: what, and of whom", needs)
                .click("Publish it");
        assertThat(screen.text(conditions)).isVisible();
    }
}
