package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes the guide's pictures, light and dark, as wide as the guide shows them. They go to {@code target/guide}, or to where
 * {@code -Dguide.images=docs/guide/images} says when the guide is to be brought up to date.
 */
final class Pictures {
    private static final Path FOLDER = Path.of(System.getProperty("guide.images", "target/guide"));
    private static final long MOST_BYTES = 6_000_000;
    private static final int HEIGHT = 800;
    /** Below what stays on top of a narrow page. */
    private static final String TO_THE_TOP = """
            part => {
              part.style.scrollMarginBlockStart = '110px';
              part.scrollIntoView({ block: 'start', behavior: 'instant' });
            }""";

    private Pictures() {}

    /** Of the page from its top. */
    static void take(Screen screen, String name, int width) {
        take(screen, name, width, "h1");
    }

    /** Of the page from that part on. The window is as wide again afterwards. */
    static void take(Screen screen, String name, int width, String from) {
        Page page = screen.page();
        var size = page.viewportSize();
        page.setViewportSize(width, HEIGHT);
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            screen.drawn();
            page.locator(from).first().evaluate(TO_THE_TOP);
            screen.drawn();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve(
                            name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
        }
        page.setViewportSize(size.width, size.height);
        screen.settled();
    }

    static void assertSmall() {
        try (Stream<Path> pictures = Files.list(FOLDER)) {
            assertThat(pictures.mapToLong(picture -> picture.toFile().length()).sum())
                    .as("bytes of all pictures")
                    .isLessThan(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
