package dev.gameday.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** A window of one person, worked as people do: by what is written on things. */
class Screen {
    /** Vaadin has started and is not talking to the server. */
    private static final String IDLE = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              return document.readyState === 'complete' && clients.length > 0
                && clients.every(client => !client.isActive());
            }""";

    /** What was changed has been laid out and drawn, and nothing moves any more. */
    private static final String DRAWN = """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(done));
              await frame();
              await frame();
              const ending = document.getAnimations().filter(it => it.effect?.getComputedTiming().endTime !== Infinity);
              await Promise.allSettled(ending.map(it => it.finished));
              await frame();
            }""";

    protected final Page page;
    private final Locator scope;

    Screen(Page page) {
        this(page, page.locator("body"));
    }

    private Screen(Page page, Locator scope) {
        this.page = page;
        this.scope = scope;
    }

    /** The same window, but only a part of it counts. */
    Screen in(Locator part) {
        return new Screen(page, part);
    }

    /** The dialog that is open. */
    Screen dialog() {
        return in(page.getByRole(AriaRole.DIALOG).last());
    }

    /** Presses the button, and then the one that confirms. */
    Screen click(String button, String confirmation) {
        click(button);
        in(page.locator("vaadin-confirm-dialog[opened]")).click(confirmation);
        return settled();
    }

    /** The parts of that CSS class, one after the other. */
    List<Screen> parts(String cssClass) {
        return scope.locator("." + cssClass).all().stream().map(this::in).toList();
    }

    Page page() {
        return page;
    }

    Locator scope() {
        return scope;
    }

    Screen go(String path) {
        page.navigate("/" + path);
        return settled();
    }

    Screen settled() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Settled and drawn, for who looks at it. */
    Screen drawn() {
        settled();
        page.evaluate(DRAWN);
        return this;
    }

    Screen click(String button) {
        button(button).click();
        return settled();
    }

    Locator button(String name) {
        return scope.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator buttonLike(String regex) {
        return scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(regex)));
    }

    Screen follow(String link) {
        link(link).click();
        return settled();
    }

    Locator link(String name) {
        return scope.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Screen tab(String name) {
        scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
        return settled();
    }

    Locator text(String text) {
        return scope.getByText(text);
    }

    Screen fill(String label, String value) {
        Locator field = scope.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
        field.fill(value);
        field.blur();
        return settled();
    }

    Screen check(String label) {
        scope.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label))
                .check();
        return settled();
    }

    /** Picks the first of the choices that are all shown which says so. */
    Screen choose(String choice) {
        scope.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        return settled();
    }

    /** Picks an entry of a select. */
    Screen select(String label, String option) {
        scope.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
        return settled();
    }

    /** Types into a combo box and picks the entry. */
    Screen pick(String label, String option) {
        Locator box = scope.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        box.fill(option);
        settled();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return settled();
    }

    /** Types a date (yyyy-MM-dd) or a time (HH:mm). */
    Screen type(String label, String value) {
        Locator field = scope.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(value);
        field.press("Enter");
        return settled();
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }
}
