package dev.gameday.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens every page and reads every list at the reference size, on both databases, and writes a Markdown table to
 * {@code target/benchmark.md}. How long is too long is for people to say; but no page may send more statements than it does of
 * a small program.
 */
class Benchmark {
    private static final int TIMES = Integer.getInteger("benchmark.times", 12);
    private static final String SIZE = System.getProperty("benchmark.size", "reference");
    /** Only the pages and reads whose path has this in it. */
    private static final String ONLY = System.getProperty("benchmark.only", "");

    private static final boolean HEAP = !"false".equals(System.getProperty("benchmark.heap"));
    private static final int OPEN_AT_ONCE = 8;
    private static final int PATIENCE_MILLIS = 180_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> report = new ArrayList<>();
    private final List<String> moreStatements = new ArrayList<>();

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
        try {
            Map<String, Integer> fixed = statementsOfASmallProgram();
            measure("H2, in a file", file, fixed);
            measure("PostgreSQL", Databases.postgreSql(), fixed);
        } finally {
            Files.writeString(Path.of("target", "benchmark.md"), String.join("\n", report) + "\n");
        }
        assertThat(moreStatements).as("more statements than of a small program").isEmpty();
    }

    /** How many each page sends, by its path. */
    private Map<String, Integer> statementsOfASmallProgram() {
        try (Subject subject = new Subject(Databases.h2InMemory(), "small")) {
            Map<String, String> ids = Places.ids(subject.bean(JdbcClient.class));
            Page page = browser.open(subject.url());
            signIn(page);
            Map<String, Integer> statements = new HashMap<>();
            for (String path : Places.PAGES.stream().filter(Benchmark::wanted).toList()) {
                String address = Places.filledIn(path, ids);
                open(page, address);
                statements.put(path, statements(() -> open(page, address)));
            }
            return statements;
        }
    }

    private void start() {
        try (RunningApp app = new RunningApp()) {
            long begin = System.nanoTime();
            app.start();
            say("\nAn empty program starts in %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
        }
    }

    private void measure(String name, Database database, Map<String, Integer> fixed) {
        try (Subject subject = new Subject(database, SIZE)) {
            say("\n## %s\n\nStarted and generated in %.0f s.\n".formatted(name, subject.secondsToGenerate()));
            Map<String, String> ids = Places.ids(subject.bean(JdbcClient.class));
            say("| API | statements | first | median | p95 | answer, KB |\n|---|---|---|---|---|---|");
            ApiClient api = subject.api();
            read(subject, api, "trend over 104 weeks, not in memory", time -> Places.trend(ids, time));
            read(subject, api, "trend over 104 weeks, in memory", time -> Places.trend(ids, 0));
            for (String path : Places.READS.stream().filter(Benchmark::wanted).toList()) {
                read(subject, api, "`" + path + "`", time -> Places.filledIn(path, ids));
            }
            Page page = transferred(subject);
            say("| page | statements | first | median | p95 | heap per open page, KB |\n|---|---|---|---|---|---|");
            for (String path : Places.PAGES.stream().filter(Benchmark::wanted).toList()) {
                try {
                    page(subject, page, path, Places.filledIn(path, ids), fixed.getOrDefault(path, 0));
                } catch (TimeoutError e) {
                    say("| `/%s` | not within three minutes | | | | |".formatted(path));
                }
            }
        }
    }

    private static boolean wanted(String path) {
        return path.contains(ONLY);
    }

    private Page transferred(Subject subject) {
        Page page = browser.open(subject.url());
        long[] bytes = {0};
        page.onRequestFinished(request -> bytes[0] += size(request));
        open(page, "login");
        long login = bytes[0];
        signIn(page);
        long first = bytes[0] - login;
        open(page, "applications");
        long before = bytes[0];
        open(page, "");
        say(
                "\nThe first page ever opened, the log-in, transfers %d KB compressed; This week after it %d KB more, again %d KB.\n"
                        .formatted(login >> 10, first >> 10, (bytes[0] - before) >> 10));
        return page;
    }

    private static void signIn(Page page) {
        page.context().setDefaultTimeout(PATIENCE_MILLIS);
        open(page, "login");
        page.getByLabel("Email").fill(Subject.EMAIL);
        page.locator("input[type=password]").fill(Subject.PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static long size(Request request) {
        var sizes = request.sizes();
        return sizes.responseBodySize + (long) sizes.responseHeadersSize;
    }

    private void page(Subject subject, Page page, String path, String address, int fixed) {
        Samples samples = new Samples();
        for (int i = 0; i < TIMES; i++) {
            subject.times().taken();
            open(page, address);
            samples.add(subject.times().taken());
        }
        int statements = statements(() -> open(page, address));
        if (statements > fixed) {
            moreStatements.add("/" + path + ": " + statements + " rather than " + fixed);
        }
        say("| `/%s` | %d | %s | %s |"
                .formatted(path, statements, samples.cells(), HEAP ? heap(subject, page, address) : ""));
    }

    /** @param address of the n-th time */
    private void read(Subject subject, ApiClient api, String name, IntFunction<String> address) {
        Samples samples = new Samples();
        int length = 0;
        for (int i = 0; i < TIMES; i++) {
            subject.times().taken();
            length = api.get("/" + address.apply(i)).text().length();
            samples.add(subject.times().taken());
        }
        int statements = statements(() -> api.get("/" + address.apply(TIMES)));
        say("| %s | %d | %s | %d |".formatted(name, statements, samples.cells(), length >> 10));
    }

    private static int statements(Work work) {
        return (int) StatementCounter.statementsOfAllThreads(work).stream()
                .filter(sql -> !StatementCounter.isOfTheRequest(sql))
                .count();
    }

    /**
     * What the heap holds less of, after collecting garbage, once the server has closed some windows of the same session: what
     * they make the database keep in its own memory stays, as does what this process keeps of the browser.
     */
    private static String heap(Subject subject, Page signedIn, String address) {
        subject.windows().forget();
        List<Page> windows = new ArrayList<>();
        for (int i = 0; i < OPEN_AT_ONCE; i++) {
            Page window = signedIn.context().newPage();
            open(window, address);
            windows.add(window);
        }
        long open = used();
        int closed = subject.windows().close();
        long left = used();
        windows.forEach(Page::close);
        return String.format(Locale.ROOT, "%d", Math.max(0, open - left) / (1024L * Math.max(1, closed)));
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
