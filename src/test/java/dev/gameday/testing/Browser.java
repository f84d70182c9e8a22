package dev.gameday.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium for a test class: {@code @RegisterExtension static final Browser browser = new Browser();}. When a
 * test fails, a screenshot of every open window goes to {@code target/e2e}; with {@code -Dtrace=true} its trace as well.
 */
public final class Browser implements AfterEachCallback, AfterAllCallback {
    private static final int TIMEOUT_MILLIS = 20_000;
    /** Half of the time of a journey. */
    private static final boolean TRACED = Boolean.getBoolean("trace");

    private final List<Page> pages = new ArrayList<>();
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    /** A new window with its own cookies: somebody else's computer. */
    public Page open(String baseUrl) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Vienna")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 800);
        BrowserContext context = chromium().newContext(options);
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        if (TRACED) {
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    private com.microsoft.playwright.Browser chromium() {
        com.microsoft.playwright.Browser current = chromium;
        if (current == null) {
            var options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update"));
            Chromium.find().ifPresent(options::setExecutablePath);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            current = playwright.chromium().launch(options);
            chromium = current;
        }
        return current;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        Path folder = Path.of("target", "e2e", test.getRequiredTestClass().getSimpleName());
        int window = 0;
        for (Page page : pages) {
            String name = test.getRequiredTestMethod().getName() + "-" + ++window;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
            if (TRACED) {
                page.context().tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
            }
        }
        pages.clear();
    }

    @Override
    public void afterAll(ExtensionContext testClass) {
        if (playwright != null) {
            playwright.close();
        }
        // The field that holds this may be shared by the classes that run the same journey on other databases.
        playwright = null;
        chromium = null;
        pages.clear();
    }
}
