package dev.gameday.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.Databases;
import dev.gameday.testing.Databases.Database;
import dev.gameday.testing.RunningApp;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens every page and reads every list at the reference size, on both databases, and writes a Markdown table to
 * {@code target/benchmark.md}. Fails on nothing but errors: how long is too long is for people to say.
 */
class Benchmark {
    private static final int TIMES = Integer.getInteger("benchmark.times", 12);
    private static final String SIZE = System.getProperty("benchmark.size", "reference");
    private static final int OPEN_AT_ONCE = 8;
    private static final int PATIENCE_MILLIS = 180_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> report = new ArrayList<>();

    @Test
    void measure() throws Exception {
        long memory = Runtime.getRuntime().maxMemory() >> 20;
        say("Measured on a machine with %d cores; heap of the server %d MB; Java %s. Milliseconds of the server's work."
                .formatted(Runtime.getRuntime().availableProcessors(), memory, System.getProperty("java.version")));
        start();
        Path folder = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
        var file = new Database(
                "jdbc:h2:file:" + folder + "/gameday;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                "sa",
                "");
        measure("H2, in a file", file);
        measure("PostgreSQL", Databases.postgreSql());
        Files.writeString(Path.of("target", "benchmark.md"), String.join("\n", report) + "\n");
    }

    private void start() {
        try (RunningApp app = new RunningApp()) {
            long begin = System.nanoTime();
            app.start();
            say("\nAn empty program starts in %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
        }
    }

    private void measure(String name, Database database) {
        try (Subject subject = new Subject(database, SIZE)) {
            say("\n## %s\n\nStarted and generated in %.0f s.\n".formatted(name, subject.secondsToGenerate()));
            Map<String, String> ids = Places.ids(subject.bean(JdbcClient.class));
            Page page = signIn(subject);
            say("| page | statements | first | median | p95 | heap per open page, KB |\n|---|---|---|---|---|---|");
            for (String path : Places.PAGES) {
                try {
                    page(subject, page, path, Places.filledIn(path, ids));
                } catch (TimeoutError e) {
                    say("| `/%s` | not within three minutes | | | | |".formatted(path));
                }
            }
            say("\n| API | statements | first | median | p95 | answer, KB |\n|---|---|---|---|---|---|");
            ApiClient api = subject.api();
            for (String path : Places.READS) {
                read(subject, api, path, Places.filledIn(path, ids));
            }
        }
    }

    private Page signIn(Subject subject) {
        Page page = browser.open(subject.url());
        page.context().setDefaultTimeout(PATIENCE_MILLIS);
        long[] bytes = {0};
        page.onRequestFinished(request -> bytes[0] += size(request));
        open(page, "login");
        long login = bytes[0];
        page.getByLabel("Email").fill(Subject.EMAIL);
        page.locator("input[type=password]").fill(Subject.PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        say("The first page ever opened, the log-in, transfers %d KB compressed; This week after it %d KB more.\n"
                .formatted(login >> 10, (bytes[0] - login) >> 10));
        return page;
    }

    private static long size(Request request) {
        var sizes = request.sizes();
        return sizes.responseBodySize + (long) sizes.responseHeadersSize;
    }

    private void page(Subject subject, Page page, String path, String address) {
        Samples samples = new Samples();
        for (int i = 0; i < TIMES; i++) {
            subject.times().taken();
            open(page, address);
            samples.add(subject.times().taken());
        }
        int statements = statements(() -> open(page, address));
        say("| `/%s` | %d | %s | %s |".formatted(path, statements, samples.cells(), heap(page, address)));
    }

    private void read(Subject subject, ApiClient api, String path, String address) {
        Samples samples = new Samples();
        int length = 0;
        for (int i = 0; i < TIMES; i++) {
            subject.times().taken();
            length = api.get("/" + address).text().length();
            samples.add(subject.times().taken());
        }
        int statements = statements(() -> api.get("/" + address));
        say("| `%s` | %d | %s | %d |".formatted(path, statements, samples.cells(), length >> 10));
    }

    private static int statements(Work work) {
        return StatementCounter.statementsOfAllThreads(work).size();
    }

    /** What the heap holds more of, after collecting garbage, with some windows of the same session open on the page. */
    private static String heap(Page signedIn, String address) {
        open(signedIn, "settings");
        long before = used();
        List<Page> windows = new ArrayList<>();
        for (int i = 0; i < OPEN_AT_ONCE; i++) {
            Page window = signedIn.context().newPage();
            open(window, address);
            windows.add(window);
        }
        long after = used();
        windows.forEach(Page::close);
        return String.format(Locale.ROOT, "%d", Math.max(0, after - before) / (1024 * OPEN_AT_ONCE));
    }

    private static void open(Page page, String address) {
        page.navigate("/" + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @SuppressWarnings("SystemOut")
    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
