package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;

/** Imports catalog files, and again to see that nothing changes. */
final class ImportSteps {
    private final Screen screen;
    private final Look look;

    ImportSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    void importTwice(List<Path> files) {
        screen.go("");
        look.at(screen, "this-week-empty");
        screen.click("Import a catalog");
        look.at(screen, "import");
        choose(files);
        Locator importing = screen.buttonLike("Import \\d+ changes");
        assertThat(importing).isEnabled();
        look.at(screen, "import-preview");
        importing.click();
        assertThat(screen.text("Imported").first()).isVisible();
        look.at(screen, "imported");

        screen.go("import");
        choose(files);
        assertThat(screen.button("Nothing to import")).isDisabled();
    }

    private void choose(List<Path> files) {
        screen.page().locator("vaadin-upload input[type=file]").setInputFiles(files.toArray(Path[]::new));
        assertThat(screen.text("Readable").nth(files.size() - 2)).isVisible();
        screen.settled();
    }
}
