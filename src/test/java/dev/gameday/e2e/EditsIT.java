package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A thousand racing edits by two users over the API while two browsers edit the same things: each writer adds marks of its own,
 * whoever is late merges, and in the end every mark that was acknowledged is there.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + EditsIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + EditsIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + EditsIT.TOKEN
        })
@NotSetUp
@SuppressWarnings("NullAway.Init")
abstract class EditsIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for racing edits, the first";
    private static final int EDITS_EACH = 500;
    private static final int EDITS_IN_BROWSERS = 4;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicInteger late = new AtomicInteger();

    @Test
    void noUpdateIsLostAndEveryLoserIsTold() throws Exception {
        ApiClient ada = new ApiClient(url(), TOKEN);
        String application = create(ada, "/applications", Map.of("name", "Call tool"));
        String feature = create(
                ada, "/applications/" + application + "/features", Map.of("name", "Take calls", "needLevel", "CORE"));
        String dependency = create(ada, "/dependencies", Map.of("name", "Queue", "kind", "QUEUE"));
        List<String> things =
                List.of("/applications/" + application, "/features/" + feature, "/dependencies/" + dependency);
        ApiClient grace = new ApiClient(url(), secondToken());
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writers = new ArrayList<>();
            writers.add(pool.submit(() -> write(ada, "A", things)));
            writers.add(pool.submit(() -> write(grace, "B", things)));
            editInBrowsers(application);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        Set<String> found = new TreeSet<>();
        things.forEach(path -> found.addAll(marks(ada.get(path).ok())));
        assertThat(found).containsAll(acknowledged);
        assertThat(acknowledged).hasSize(2 * EDITS_EACH + EDITS_IN_BROWSERS);
        assertThat(late.get()).isPositive();
    }

    @Test
    void whatIsTypedSurvivesAReloadAndTheEndOfTheSession() {
        Screen screen = signIn();
        screen.go("applications").click("Add application");
        Locator name = screen.dialog().scope().getByLabel("Name");
        name.fill("Typed just before");
        screen.page().reload();
        screen.settled();
        assertThat(screen.page().getByText("Not saved yet").first()).isVisible();
        screen.click("Add application");
        name = screen.dialog().scope().getByLabel("Name");
        assertThat(name).hasValue("Typed just before");
        assertThat(screen.dialog().text("Restored what you typed")).isVisible();

        screen.page().context().clearCookies();
        screen.page().navigate("/applications");
        signIn(screen.page());
        screen.settled().click("Add application");
        assertThat(screen.dialog().scope().getByLabel("Name")).hasValue("Typed just before");
        screen.dialog().click("Discard");
        assertThat(screen.dialog().scope().getByLabel("Name")).hasValue("");
    }

    /** Writes marks, a different thing each time; whoever is late adds the mark to what it is told is saved now. */
    private void write(ApiClient api, String writer, List<String> things) {
        for (int i = 0; i < EDITS_EACH; i++) {
            String path = things.get(i % things.size());
            String mark = writer + i;
            ApiClient.Answer read = api.get(path);
            JsonNode saved = read.ok();
            long version = read.version();
            while (true) {
                ApiClient.Answer answer = api.put(path, version, marked(path, saved, mark));
                if (answer.status() == 200) {
                    acknowledged.add(mark);
                    break;
                }
                assertThat(answer.status()).as(answer.text()).isEqualTo(412);
                late.incrementAndGet();
                saved = answer.json().get("current");
                version = answer.version();
            }
        }
    }

    /** Two people edit the description in two windows at the same time; the one who is late merges by hand. */
    private void editInBrowsers(String application) {
        List<Screen> windows = List.of(signIn(), signIn());
        int edit = 0;
        while (edit < EDITS_IN_BROWSERS) {
            for (Screen window : windows) {
                window.go("applications/" + application).click("Edit");
            }
            for (Screen window : windows) {
                String mark = "W" + edit++;
                Locator text = window.dialog().scope().getByLabel("Description");
                text.fill(text.inputValue() + " " + mark);
                window.dialog().click("Save");
                mergeUntilSaved(window, mark);
                acknowledged.add(mark);
            }
        }
    }

    private void mergeUntilSaved(Screen window, String mark) {
        Page page = window.page();
        Locator merge = page.locator(".gd-merge-dialog");
        while (merge.count() > 0) {
            late.incrementAndGet();
            Locator saved = merge.locator(".gd-merge-field")
                    .filter(new Locator.FilterOptions().setHas(page.getByText("Both of you changed it")))
                    .locator(".gd-merge-versions p")
                    .nth(1);
            String theirs = saved.innerText();
            merge.getByText("Written by hand").click();
            window.settled();
            merge.getByLabel("Description, by hand").fill(theirs + " " + mark);
            merge.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the merge"))
                    .click();
            window.settled();
        }
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static Map<String, Object> marked(String path, JsonNode saved, String mark) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", saved.get("name").asString());
        body.put("description", saved.get("description").asString() + " " + mark);
        for (String kept : path.startsWith("/features") ? List.of("needLevel") : List.of("kind")) {
            if (saved.has(kept)) {
                body.put(kept, saved.get(kept).asString());
            }
        }
        return body;
    }

    private static List<String> marks(JsonNode thing) {
        return List.of(thing.get("description").asString().strip().split("\\s+"));
    }

    private static String create(ApiClient api, String path, Map<String, Object> body) {
        return api.post(path, body).ok().get("id").asString();
    }

    private String secondToken() {
        Screen screen = signIn();
        screen.go("settings/tokens").click("Create a token");
        screen.dialog().fill("What it is for", "The other writer");
        screen.dialog().choose("Everything").click("Create");
        return screen.dialog().scope().locator(".gd-secret").innerText();
    }

    private Screen signIn() {
        Page page = browser.open(url());
        page.navigate("/applications");
        signIn(page);
        return new Screen(page).settled();
    }

    private static void signIn(Page page) {
        page.getByLabel("Email").fill(EMAIL);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("login"));
    }

    private String url() {
        return "http://localhost:" + port;
    }
}

class EditsOnH2IT extends EditsIT {}

@OnPostgreSql
class EditsOnPostgreSqlIT extends EditsIT {}
