package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Imports catalogs and tables. */
final class ImportSteps {
    /** Until a large import is done, also on a slow machine. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Screen screen;
    private final Look look;

    ImportSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** Imports catalog files, and again to see that nothing changes. */
    void importTwice(List<Path> files) {
        screen.go("");
        look.at(screen, "this-week-empty");
        screen.click("Import a catalog");
        look.at(screen, "import");
        choose(files);
        assertThat(screen.buttonLike("Import \\d+ changes")).isEnabled();
        look.at(screen, "import-preview");
        screen.buttonLike("Import \\d+ changes").click();
        appears("Import more");
        look.at(screen, "imported");

        screen.click("Import more");
        choose(files);
        assertThat(screen.button("Nothing to import")).isDisabled();
        screen.click("Other files");
    }

    /** Previews the files. @return what the button offers */
    String preview(List<Path> files) {
        begin();
        choose(files);
        return screen.buttonLike("Import \\d+ changes?|Nothing to import").innerText();
    }

    /**
     * Imports what was previewed, and sees how far it is while it runs.
     *
     * @return milliseconds from the click until the result is shown
     */
    long commit() {
        screen.page().evaluate("""
                () => {
                  window.progress = [];
                  new MutationObserver(() => {
                    const line = document.querySelector('.gd-import-progress');
                    if (line) window.progress.push(line.innerText);
                  }).observe(document.body, {subtree: true, childList: true, characterData: true});
                }""");
        long start = System.nanoTime();
        screen.buttonLike("Import \\d+ changes?").click();
        appears("Import more");
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The page said how far it was, of at least that many things. */
    void assertProgressWasShown(int least) {
        String said = String.valueOf(screen.page().evaluate("() => window.progress.join(' | ')"));
        Matcher counted = Pattern.compile("Writing\\s+(\\d+) of (\\d+)").matcher(said);
        Assertions.assertThat(counted.find()).as("progress in: " + said).isTrue();
        Assertions.assertThat(Integer.parseInt(counted.group(2))).isGreaterThanOrEqualTo(least);
    }

    void more() {
        screen.click("Import more");
    }

    /** Brings a table and looks at its columns. */
    void columns(Path table) {
        begin();
        screen.page().locator("vaadin-upload input[type=file]").setInputFiles(table);
        assertThat(screen.text("Lines are")).isVisible();
        screen.settled();
    }

    /** Previews what the columns say. */
    void previewTable() {
        screen.button("Preview").click();
        assertThat(screen.text("What will change")).isVisible();
        screen.settled();
    }

    /** Downloads by a link. @return the file's text */
    String download(String link) {
        Download download =
                screen.page().waitForDownload(() -> screen.link(link).click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a list exports. */
    String exportOf(String page) {
        screen.go(page);
        return download("Export CSV: " + page);
    }

    /** The page shows what became of the last import until somebody begins another. */
    private void begin() {
        screen.go("import");
        if (screen.button("Other files").isVisible()) {
            screen.click("Other files");
        }
    }

    private void choose(List<Path> files) {
        screen.page().locator("vaadin-upload input[type=file]").setInputFiles(files.toArray(Path[]::new));
        Locator preview = screen.text("What will change");
        assertThat(preview).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        screen.settled();
    }

    private void appears(String button) {
        assertThat(screen.button(button)).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        screen.settled();
    }
}
