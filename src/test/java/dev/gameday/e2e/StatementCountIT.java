package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.AccountService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.StatementCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Every page and every read of the API costs the same number of SQL statements, however much there is. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + StatementCountIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + StatementCountIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + StatementCountIT.TOKEN
        })
@NotSetUp
@Import(Growth.class)
@SuppressWarnings("NullAway.Init")
class StatementCountIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for counting statements";
    private static final int SMALL = 2;
    private static final int LARGE = 6;
    private static final Pattern PLACE = Pattern.compile("([a-z-]+)/\\{[A-Za-z]+}");
    private static final List<String> PAGES = List.of(
            "",
            "applications",
            "applications/scoping",
            "applications/scoping?features=all&signed=changed",
            "applications/kill-switches",
            "applications/kill-switches?show=missing",
            "applications/kill-switches/{id}",
            "applications/blackouts",
            "applications/blackouts?show=all&text=sales",
            "applications/{id}",
            "applications/{id}/needs",
            "?weeks=104",
            "applications/{id}/dependencies",
            "applications/{id}/matrix",
            "applications/{id}/matrix?suggestions=yes",
            "applications/{id}/failure-modes",
            "applications/{id}/failure-modes?scope=weak",
            "applications/{id}/findings",
            "applications/{id}/history",
            "dependencies",
            "dependencies/{id}",
            "failure-modes/{id}",
            "scenarios",
            "scenarios/templates",
            "scenarios/{id}",
            "plan",
            "game-days",
            "game-days/{id}",
            "game-days/{id}/preparation",
            "game-days/{id}/room",
            "game-days/{id}/status",
            "findings",
            "findings/{id}",
            "coverage",
            "coverage?state=failing",
            "search?q=c",
            "settings",
            "settings/teams",
            "settings/people",
            "settings/tokens",
            "settings/alerts",
            "settings/audit",
            "import");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Growth growth;

    @Autowired
    AccountService accounts;

    private AccountPrincipal administrator;
    private ApiClient api;

    @BeforeEach
    void actAsTheAdministrator() {
        UUID id = Acting.as(
                Role.ADMINISTRATOR, () -> accounts.accounts().getFirst().id());
        administrator = new AccountPrincipal(id, EMAIL, "Administrator", Set.of(Role.ADMINISTRATOR), 0);
        api = new ApiClient("http://localhost:" + port, TOKEN);
    }

    @Test
    void readsOfTheApi() {
        List<String> paths = readPaths();
        assertThat(paths).hasSizeGreaterThan(20);
        compare(paths, path -> api.get(path).ok());
    }

    @Test
    void pages() {
        var screen = new Screen(browser.open("http://localhost:" + port)).go("");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(url -> !url.contains("login"));
        compare(PAGES, path -> {
            screen.go(path);
            screen.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            screen.settled();
        });
    }

    private void compare(List<String> paths, Consumer<String> read) {
        Map<String, List<String>> small = statements(paths, grown(SMALL), read);
        Map<String, List<String>> large = statements(paths, grown(LARGE), read);
        var softly = new SoftAssertions();
        small.forEach((path, before) -> {
            List<String> more = new ArrayList<>(large.getOrDefault(path, List.of()));
            int count = more.size();
            before.forEach(more::remove);
            softly.assertThat(count)
                    .as(path + " with more data also sent " + more)
                    .isEqualTo(before.size());
        });
        softly.assertAll();
    }

    private Map<String, UUID> grown(int size) {
        return Growth.byPath(Acting.as(administrator, () -> growth.by(size)));
    }

    private static Map<String, List<String>> statements(
            List<String> paths, Map<String, UUID> ids, Consumer<String> read) {
        Map<String, List<String>> statements = new LinkedHashMap<>();
        for (String path : paths) {
            String address = filledIn(path, ids);
            read.accept(address); // What is read once and kept is not what this is about.
            List<String> sent = StatementCounter.statementsOfAllThreads(() -> read.accept(address));
            sent.removeIf(StatementCounter::isOfTheRequest);
            statements.put(path, sent);
        }
        return statements;
    }

    /** Every GET that the API describes, without those on accounts' own pages. */
    private List<String> readPaths() {
        JsonNode paths =
                new ApiClient("http://localhost:" + port, null).description().get("paths");
        return paths.propertyNames().stream()
                .filter(path -> paths.get(path).has("get"))
                .map(path -> path.replaceFirst("^/api/v1", ""))
                .filter(path -> !path.startsWith("/accounts/") && !path.startsWith("/people/"))
                .sorted()
                .toList();
    }

    private static String filledIn(String path, Map<String, UUID> ids) {
        Matcher place = PLACE.matcher(path);
        return place.replaceAll(found -> {
            UUID id = ids.get(found.group(1));
            if (id == null) {
                throw new AssertionError("No " + found.group(1) + " to read " + path + " with");
            }
            return found.group(1) + "/" + id;
        });
    }
}
