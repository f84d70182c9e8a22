package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OwnDatabase;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that the router knows, full of the worst texts: none runs, no layout breaks, and keys alone are enough. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + EveryPageIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + EveryPageIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + EveryPageIT.TOKEN
        })
@OwnDatabase
@NotSetUp
@SuppressWarnings("NullAway.Init")
class EveryPageIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for the worst of texts";
    /** Some dozens of texts of 10,000 characters each, none of which may take more than its dozen lines; in pixels. */
    private static final int TALLEST = 12_000;

    private static final Pattern OPTIONAL = Pattern.compile("/?:[^/]+\\?");
    private static final Pattern ITEM = Pattern.compile("([a-z-]+)/:[^/]+");
    /** Pages for who is not signed in; they show nothing that others wrote. */
    private static final Set<String> DOORS = Set.of(Routes.LOGIN, Routes.SETUP, Routes.INVITATION, Routes.STATUS);

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servlet;

    @Autowired
    List<ApplicationSection> sections;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void theWorstTextsHarmNoPageAndKeysReachEverything() {
        ApiClient api = new ApiClient(url(), TOKEN);
        HostileProgram program = new HostileProgram(api);
        program.create();
        Screen screen = signIn(EMAIL);
        Page page = screen.page();
        page.onDialog(dialog -> wrong.add("a dialog at " + page.url()));
        page.onPageError(error -> wrong.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrong.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
        var softly = new SoftAssertions();
        Deque<String> open = new ArrayDeque<>(addresses(program));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            if (seen.add(address)) {
                softly.check(() -> look(screen, address));
                open.addAll(tabs(screen, address));
                softly.check(() -> new Keyboard(screen.page()).assertGridsAreUsable("/" + address));
            }
        }
        softly.assertThat(seen).hasSizeGreaterThan(30);
        softly.assertThat(wrong).isEmpty();
        roles(softly, api, program);
        softly.assertAll();
    }

    /** Where the tabs of that page lead: links say so; those of an application are the sections that features add. */
    private List<String> tabs(Screen screen, String address) {
        List<String> found = new ArrayList<>();
        screen.page().locator(".gd-tabs a").all().forEach(tab -> found.add(tab.getAttribute("href")));
        if (address.matches("applications/[0-9a-f-]{36}")) {
            sections.forEach(section -> found.add(address + "/" + section.path()));
        }
        return found;
    }

    private void look(Screen screen, String address) {
        Page page = screen.page();
        page.setViewportSize(390, 800);
        screen.go(address).drawn();
        assertSound(page, address);
        page.setViewportSize(1280, 800);
        screen.drawn();
        assertSound(page, address);
        new Keyboard(screen.page()).assertReachesEverything("/" + address);
    }

    private static void assertSound(Page page, String address) {
        int width = page.viewportSize().width;
        String name = address.replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-z-]+", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "EveryPageIT", "page-" + name + "-" + width + ".png")));
        assertThat(page.evaluate("window.hacked")).as("what ran at " + address).isNull();
        assertThat(number(page, "document.documentElement.scrollWidth"))
                .as("width of /" + address)
                .isLessThanOrEqualTo(width);
        assertThat(number(page, "(document.querySelector('.gd-page') ?? document.body).scrollHeight"))
                .as("height of /" + address + " at " + width)
                .isLessThan(TALLEST);
    }

    /** The pages of the navigation and one of each thing, by keys, as far as each role may use them. */
    private void roles(SoftAssertions softly, ApiClient api, HostileProgram program) {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                String email = role.name().toLowerCase(Locale.ROOT) + "@example.org";
                api.post(
                                "/accounts",
                                Map.of(
                                        "email",
                                        email,
                                        "name",
                                        "Somebody",
                                        "password",
                                        PASSWORD,
                                        "roles",
                                        List.of(role)))
                        .ok();
                Screen screen = signIn(email);
                List<String> open = new ArrayList<>(screen.page().locator("vaadin-side-nav-item").all().stream()
                        .map(item -> (String) item.evaluate("e => e.path"))
                        .toList());
                List.of("applications", "failure-modes", "game-days")
                        .forEach(kind -> open.add(kind + "/" + program.id(kind)));
                for (String address : open) {
                    softly.check(() -> {
                        screen.go(address).drawn();
                        new Keyboard(screen.page()).assertReachesEverything("/" + address + " as " + role);
                    });
                }
            }
        }
    }

    private List<String> addresses(HostileProgram program) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> !DOORS.contains(template.split("/", 2)[0]))
                .map(template -> OPTIONAL.matcher(template).replaceAll(""))
                .map(template ->
                        ITEM.matcher(template).replaceAll(item -> item.group(1) + "/" + program.id(item.group(1))))
                .distinct()
                .sorted()
                .toList();
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    private Screen signIn(String email) {
        Screen screen = new Screen(browser.open(url())).go("");
        screen.page().getByLabel("Email").fill(email);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(address -> !address.contains("login"));
        return screen.settled();
    }

    private String url() {
        return "http://localhost:" + port;
    }
}
