package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;

/** Ranks what applications do, signs it off, and says how the rest is switched off. */
final class NeedsSteps {
    private final Screen screen;
    private final Look look;

    NeedsSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** The ladder from its bottom rung up. */
    void assertRanked(String... names) {
        String[] fromTheTop = Arrays.asList(names).reversed().toArray(String[]::new);
        assertThat(screen.page().locator(".gd-need-name")).hasText(fromTheTop);
    }

    /** One drag: the first rung takes the other's place. */
    void drag(String name, String ontoName) {
        rung(name).dragTo(rung(ontoName));
        screen.settled();
    }

    /** One key per step; the focus stays with what moves. */
    void press(String arrow, String key, int times) {
        screen.button(arrow).focus();
        for (int i = 0; i < times; i++) {
            screen.page().keyboard().press(key);
            screen.settled();
            assertThat(screen.page().locator(".gd-need-controls vaadin-button:focus"))
                    .isVisible();
        }
    }

    /** Presses faster than the server answers. */
    void pressAtOnce(String key, int times) {
        for (int i = 0; i < times; i++) {
            screen.page().keyboard().press(key);
        }
        screen.settled();
    }

    void assertFocused(String name) {
        assertThat(rung(name).locator(":focus")).isVisible();
    }

    void assertSaid(String text) {
        assertThat(screen.page().locator(".gd-only-heard").last()).hasText(text);
    }

    void undo() {
        screen.in(screen.page().locator("vaadin-notification-card").last()).click("Undo");
    }

    private Locator rung(String name) {
        return screen.page().locator(".gd-rung-slot").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Signs off in the scoping session on somebody's behalf, and changes a need level afterwards. */
    void scope(String application, String feature) {
        screen.go("applications").follow("Scoping session");
        look.at(screen, "scoping");
        screen.click("Sign off " + application);
        screen.dialog().fill("Who agrees", "Grace").fill("Role", "Field director");
        look.at(screen, "sign-off-dialog");
        screen.dialog().click("Sign off");
        assertThat(card(application)).containsText("Signed off by Grace, Field director");
        Locator level =
                screen.page().getByLabel("Need level of " + feature, new Page.GetByLabelOptions().setExact(true));
        level.selectOption("SHEDDABLE");
        screen.settled();
        assertThat(card(application)).containsText(feature + " is sheddable, was core");
        assertThat(screen.text("1 of 2 applications signed off, 1 of them changed since"))
                .isVisible();
        undo();
        assertThat(card(application).getByText("Changed since")).isHidden();
        assertThat(level).hasValue("CORE");
    }

    private Locator card(String application) {
        return screen.page().getByLabel(application, new Page.GetByLabelOptions().setExact(true));
    }

    /** From the sheddable feature that lacks a switch to one that several people can switch. */
    void killSwitch(String feature, String flag) {
        screen.go("applications/kill-switches?show=missing");
        look.at(screen, "kill-switches-missing");
        screen.click("Add switch for " + feature);
        screen.dialog().scope().getByLabel("Flag").fill(flag);
        screen.page().keyboard().press("Tab");
        screen.settled();
        screen.dialog().click("Save");
        screen.go("applications/kill-switches");
        assertThat(screen.text("Nobody named who can")).isVisible();
        look.at(screen, "kill-switches");
        screen.follow(flag).click("Edit");
        screen.dialog()
                .fill("Who can", "Lead\nOn-call engineer")
                .fill("Documentation", "https://wiki.example.org/flags");
        screen.dialog().click("Save");
        // Fields filled faster than a person types must all arrive.
        assertThat(screen.page().locator(".gd-prose").getByText("Lead, On-call engineer"))
                .isVisible();
        screen.click("Record an exercise");
        look.at(screen, "kill-switch-exercise");
        screen.dialog().fill("Took seconds", "4").click("Record");
        assertThat(screen.page().getByText("took 4 s")).isVisible();
        look.at(screen, "kill-switch");
    }
}
