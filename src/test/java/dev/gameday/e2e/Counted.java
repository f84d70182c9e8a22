package dev.gameday.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * A window in which every interaction is counted: a click, a field filled, a shortcut. The browser itself counts, from
 * events that only a mouse and a keyboard make, so it counts the same however a test works the page; and the page cannot be
 * reached through this, so that nobody goes by address to where a person would have to click.
 */
final class Counted {
    /** Kept in the session, since some jobs lead through a page load. */
    private static final String COUNTING = """
            (() => {
              const add = (what) => {
                const all = JSON.parse(sessionStorage.getItem('counted') ?? '[]');
                sessionStorage.setItem('counted', JSON.stringify([...all, what]));
              };
              const field = (event) => {
                const at = event.composedPath()[0];
                return at instanceof Element && at.matches('textarea, input:not([type=radio], [type=checkbox])') ? at : null;
              };
              const named = (element) => (element.getAttribute('aria-label') || element.innerText || element.id || '')
                .trim().split('\\n')[0].slice(0, 40);
              let filling = null;
              addEventListener('pointerdown', (e) => { if (e.isTrusted) add('click ' + named(e.target)); }, true);
              addEventListener('focusin', (e) => { if (field(e) !== filling) filling = null; }, true);
              addEventListener('input', (e) => {
                const at = field(e);
                if (e.isTrusted && at && at !== filling) { filling = at; add('fill ' + named(at)); }
              }, true);
              addEventListener('keydown', (e) => {
                if (!e.isTrusted || ['Control', 'Shift', 'Alt', 'Meta', 'Tab'].includes(e.key)) return;
                const at = field(e);
                const picking = at?.getAttribute('role') === 'combobox' && ['Enter', 'ArrowDown', 'ArrowUp'].includes(e.key);
                const writing = at && !e.ctrlKey && !e.metaKey && e.key !== 'Enter';
                if (!picking && !writing) add('press ' + e.key);
              }, true);
            })();
            """;

    private final Screen screen;
    private final Page page;

    private Counted(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** From now on; the page is loaded anew where it is. */
    static Counted from(Screen screen) {
        screen.page().addInitScript(COUNTING);
        screen.page().reload();
        screen.settled();
        screen.page().evaluate("sessionStorage.removeItem('counted')");
        return new Counted(screen);
    }

    /** The next job begins. */
    Counted again() {
        page.evaluate("sessionStorage.removeItem('counted')");
        return this;
    }

    int count() {
        return ((Number) page.evaluate("JSON.parse(sessionStorage.getItem('counted') ?? '[]').length")).intValue();
    }

    /** What was counted, for when it was too much. */
    String interactions() {
        return String.valueOf(page.evaluate("sessionStorage.getItem('counted')"));
    }

    /** Clicks the button or link of that name, in the dialog when one is open. */
    Counted click(String name) {
        // A button's key may stand beside its name.
        Pattern exactly = Pattern.compile("^" + name.replaceAll("[^\\w ]", ".") + "( [A-Z/?])?$");
        Locator scope = scope();
        scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly))
                .or(scope.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(exactly)))
                .first()
                .click();
        screen.settled();
        return this;
    }

    /** Chooses among a few that are all in sight. */
    Counted choose(String option) {
        scope().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .click();
        screen.settled();
        return this;
    }

    Counted fill(String label, String text) {
        field(label).fill(text);
        screen.settled();
        return this;
    }

    /** Fills a field that offers a list and takes what it offers first. */
    Counted pick(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        screen.settled();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first()
                .waitFor();
        field.press("Enter");
        screen.settled();
        return this;
    }

    Counted press(String key) {
        page.keyboard().press(key);
        screen.settled();
        return this;
    }

    /** Where somebody who came by the keyboard would be; moving there with Tab is not counted. */
    Counted at(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .focus();
        return this;
    }

    private Locator field(String label) {
        return scope().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .first();
    }

    private Locator scope() {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        return dialog.count() > 0 ? dialog.last() : page.locator("body");
    }
}
