package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;

/** Works through an application's matrix with the keyboard, and sees from its dependencies what falls. */
class MatrixSteps {
    private final Screen screen;
    private final Page page;
    private final Look look;

    MatrixSteps(Screen screen, Look look) {
        this.screen = screen;
        this.page = screen.page();
        this.look = look;
    }

    MatrixSteps open(UUID application, String query) {
        screen.go("applications/" + application + "/matrix" + query);
        return this;
    }

    private Locator focused() {
        return page.locator("gd-matrix [tabindex='0']");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        screen.settled();
    }

    private Locator cells(String state) {
        return page.locator("gd-matrix td[aria-label^='" + state + "']");
    }

    private void chosen(int count) {
        assertThat(page.locator(".gd-mx-bar [role=status]")).hasText(count + " chosen");
    }

    /** Three features' second fault, with the keyboard alone, there and back again. */
    MatrixSteps threeInScopeAndBackByKeyboard() {
        int before = cells("Not in scope").count();
        focused().focus();
        press("Control+Home", "ArrowRight", "ArrowRight", " ", "Shift+ArrowDown", "Shift+ArrowDown");
        chosen(3);
        look.at(screen, "matrix-chosen");
        screen.click("Put in scope");
        assertThat(cells("Not in scope")).hasCount(before - 3);
        screen.click("Undo");
        assertThat(cells("Not in scope")).hasCount(before);
        return this;
    }

    /** A column by its heading; everybody gets the same fallback. */
    MatrixSteps aFallbackForAColumn() {
        focused().focus();
        press("Control+Home", "ArrowRight", "ArrowUp", " ");
        chosen(3);
        screen.click("Add fallback");
        screen.dialog().fill("Detail", "last night's copy").click("Add fallback");
        assertThat(screen.text("3 failure modes got the step \"Serve from cache\""))
                .isVisible();
        press("Escape");
        return this;
    }

    MatrixSteps enterOpensTheFailureMode() {
        focused().focus();
        press("Control+Home", "ArrowRight", "Enter");
        page.waitForURL(url -> url.contains("/failure-modes/"));
        screen.settled();
        page.goBack();
        screen.settled();
        assertThat(page.locator("gd-matrix table")).isVisible();
        return this;
    }

    MatrixSteps takesASuggestion() {
        screen.click("Suggest what to put in scope");
        assertThat(page).hasURL(Pattern.compile(".*suggestions=yes.*"));
        look.at(screen, "matrix-suggestions");
        int before = cells("Not in scope").count();
        screen.buttonLike("^Take [^,(]+$").first().click();
        screen.settled();
        assertThat(cells("Not in scope")).hasCount(before - 3);
        screen.click("Hide suggestions");
        return this;
    }

    /** Counted from the shortcut on; four at most. */
    MatrixSteps writesDownAHiddenDependency(String name) {
        page.locator("h1").first().click(); // Nothing has the focus that takes letters.
        int interactions = 0;
        press("h");
        interactions++;
        screen.dialog().fill("What was found", name);
        interactions++;
        screen.dialog().click("Write it down");
        interactions++;
        screen.buttonLike("^Put in scope: unavailable").click();
        interactions++;
        screen.settled();
        assertThat(page.locator("gd-matrix .gd-mx-dep", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
        assertThat(interactions).isLessThanOrEqualTo(4);
        return this;
    }

    MatrixSteps seesWhatFalls(UUID dependency, String sentence) {
        screen.go("dependencies/" + dependency);
        assertThat(screen.text(sentence)).isVisible();
        look.at(screen, "what-falls");
        return this;
    }

    MatrixSteps seesNothingYet(UUID application) {
        open(application, "");
        assertThat(screen.text("Nothing to cross yet")).isVisible();
        look.at(screen, "matrix-empty");
        return this;
    }
}
