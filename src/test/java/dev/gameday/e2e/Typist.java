package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills each text of a form with the worst there is, and sees that it is saved, or that a field says why not and keeps it. */
final class Typist {
    private static final int LONGEST = 10_000;
    /** How often a form may ask for a choice that it still needs. */
    private static final int ATTEMPTS = 4;

    private static final String TEXTS = "vaadin-text-field > input, vaadin-text-area > textarea";
    private static final String CHOICES = ":is(vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select,"
            + " vaadin-radio-group, vaadin-checkbox-group, vaadin-date-picker)[invalid]";
    /** What has a grammar of its own, refuses what breaks it, and may be left empty. */
    private static final String GRAMMAR = "[invalid]:has(label:text('Alerts that'))";

    /** Everything that a page says or holds; names are one line and long ones are cut. */
    private static final String SAID = """
            () => [document.body.textContent, ...[...document.querySelectorAll('input, textarea')].map((e) => e.value),
              ...[...document.querySelectorAll('[title]')].map((e) => e.title)].join(' ').replace(/\\s+/g, ' ')""";

    private final Screen screen;
    private final Locator form;
    private final HostileProgram program;
    private final Map<Locator, String> typed = new LinkedHashMap<>();

    Typist(Screen screen, Locator form, HostileProgram program) {
        this.screen = screen;
        this.form = form;
        this.program = program;
    }

    Typist fill() {
        for (Locator field : form.locator(TEXTS).all()) {
            type(field, program.text(LONGEST));
        }
        for (Locator field : form.locator("vaadin-combo-box > input").all()) {
            if ((boolean) field.evaluate("e => Boolean(e.parentElement.allowCustomValue)")) {
                type(field, program.text(LONGEST));
                field.press("Tab");
            }
        }
        for (Locator field : form.locator("vaadin-email-field > input").all()) {
            if (field.isVisible() && field.isEditable()) {
                field.fill("person" + System.nanoTime() + "@example.org");
            }
        }
        screen.settled();
        assertThat(typed).as("texts of the form").isNotEmpty();
        return this;
    }

    private void type(Locator field, String text) {
        if (field.isVisible() && field.isEditable()) {
            field.fill(text);
            typed.put(field, text);
        }
    }

    /** Presses the button, and chooses what the form says that it still needs. */
    void save(Locator button) {
        button.click();
        screen.settled();
        for (int i = 0; i < ATTEMPTS && form.locator(CHOICES).count() > 0; i++) {
            assertKept();
            choose(form.locator(CHOICES).first());
            button.click();
            screen.settled();
        }
        if (form.locator(GRAMMAR).count() > 0) {
            assertKept();
            Locator field = form.locator(GRAMMAR).locator("input, textarea");
            field.fill("");
            typed.keySet().removeIf(other -> other.inputValue().isEmpty());
            button.click();
            screen.settled();
        }
        for (Locator field : form.locator("[invalid]").all()) {
            assertKept();
            throw new AssertionError("refused: " + field.innerText());
        }
    }

    /** On the page that is open now. */
    void assertShown() {
        String said = (String) screen.page().evaluate(SAID);
        assertThat(typed.values().stream().map(Typist::beginning))
                .as("what was typed, seen after saving")
                .anyMatch(said::contains);
    }

    private void assertKept() {
        typed.forEach((field, text) ->
                assertThat(field.inputValue()).as("what was typed").isEqualTo(text));
    }

    private void choose(Locator field) {
        assertThat(field.locator("[slot=error-message]").innerText())
                .as("what is wrong")
                .isNotBlank();
        Page page = screen.page();
        switch ((String) field.evaluate("e => e.localName")) {
            case "vaadin-radio-group" ->
                field.locator("vaadin-radio-button").first().click();
            case "vaadin-checkbox-group" ->
                field.locator("vaadin-checkbox").first().click();
            case "vaadin-date-picker" -> {
                field.locator("input").fill("2099-01-02");
                field.evaluate("e => e.close()");
            }
            default -> {
                Locator input = field.locator("> input");
                if (input.count() > 0) {
                    input.press("ArrowDown");
                } else {
                    field.click();
                }
                page.getByRole(AriaRole.OPTION).first().click();
                page.keyboard().press("Tab");
            }
        }
        screen.settled();
    }

    private static String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 105));
    }
}
