package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gameday.testing.OnPostgreSql;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at a page wide and narrow, light and dark: takes its pictures and checks that everybody can use it. */
final class Look {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int NARROWEST = 360;

    private final String run;
    private final boolean looks;
    private final Set<String> seen = new HashSet<>();

    /** @param test whose pictures these are. Pages look the same on both databases: none are taken on PostgreSQL, which saves minutes */
    Look(Class<?> test) {
        this.run = test.getSimpleName();
        this.looks = !test.isAnnotationPresent(OnPostgreSql.class);
    }

    /** Each page once per name. */
    void at(Screen screen, String name) {
        if (!looks || !seen.add(name)) {
            return;
        }
        Page page = screen.page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 800);
                screen.drawn();
                String picture = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(run).resolve(picture + ".png"))
                        .setFullPage(true));
                assertAccessible(page, scheme, picture);
            }
        }
        assertFitsAPhone(screen, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
        screen.settled();
    }

    /** All that axe knows in the light; in the dark nothing differs but colours. */
    private static void assertAccessible(Page page, ColorScheme scheme, String picture) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        if (scheme == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast", "link-in-text-block"));
        }
        List<String> violations = axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .toList();
        assertThat(violations).as("accessibility of " + picture).isEmpty();
    }

    private static void assertFitsAPhone(Screen screen, String name) {
        screen.page().setViewportSize(NARROWEST, 800);
        screen.drawn();
        Object overflow =
                screen.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels that " + name + " is too wide at " + NARROWEST)
                .isLessThanOrEqualTo(0);
    }
}
