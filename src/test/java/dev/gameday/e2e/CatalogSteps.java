package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** From a catalog to failure modes in scope with their fallbacks. */
final class CatalogSteps {
    private final Screen screen;
    private final Look look;

    CatalogSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** Opens the page of the application from the list. */
    void open(String application) {
        screen.go("applications");
        look.at(screen, "applications");
        screen.follow(application);
        assertThat(screen.page().getByRole(AriaRole.HEADING).first()).hasText(application);
    }

    /** Adds features in the wrong order and puts the last one at the bottom of the ladder. */
    void rank(String most, String least) {
        look.at(screen, "application-empty");
        screen.tab("Needs");
        addFeature(least, "Sheddable");
        addFeature(most, "Core");
        screen.click("Move down " + most);
        assertThat(screen.scope().locator(".gd-need-name")).hasText(new String[] {least, most});
        look.at(screen, "needs");
    }

    private void addFeature(String name, String needLevel) {
        screen.click("Add feature");
        screen.dialog().fill("Name", name).select("Need level", needLevel).click("Add");
        assertThat(screen.scope().locator(".gd-need-name").filter(having(name))).isVisible();
    }

    /** Says that both features rely on everything that the import knows the application relies on. */
    void spreadReliances(List<String> features) {
        screen.tab("Dependencies").click("Say which features");
        features.forEach(feature -> screen.dialog().check(feature));
        look.at(screen, "reliances-dialog");
        screen.dialog().click("Add reliances");
        look.at(screen, "reliances");
    }

    /** Puts every candidate with one of the faults in scope. */
    void putInScope(List<String> faults) {
        screen.tab("Failure modes");
        look.at(screen, "candidates");
        for (String fault : faults) {
            if (!screen.page().getByText("Put failure modes in scope").isVisible()) {
                screen.click("Put in scope");
            }
            screen.pick("Fault", fault);
            screen.page().getByLabel("Select All").first().click();
            screen.settled();
            screen.buttonLike("Put \\d+ in scope").click();
            screen.settled();
        }
        look.at(screen, "failure-modes");
    }

    /** Writes down what is expected of the failure mode and one step that it falls back on. */
    void fallback(String application, int which, String step, boolean built) {
        open(application);
        screen.tab("Failure modes");
        screen.scope().locator(".gd-mode-what a").nth(which).click();
        screen.settled();
        screen.click("Add step").select("Step", step);
        if (built) {
            screen.check("Step 1 is built");
        }
        screen.click("Save chain");
        assertThat(screen.page().getByText("Chain saved.")).isVisible();
        look.at(screen, "failure-mode");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
