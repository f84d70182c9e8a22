package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The main jobs, each with no more interactions than it may take. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "logging.level.dev.gameday.security=info"})
@NotSetUp
class TimeOnTaskIT {
    private static final String PASSWORD = "correct horse battery staple";
    private static final int FOLD = 720;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void theMainJobsTakeNoMoreThanTheirBudgets(CapturedOutput console) {
        String url = "http://localhost:" + port;
        Screen ada = new Screen(browser.open(url)).go("");
        Counted counted = Counted.from(ada);

        fromNothingToAProposal(counted, code(console));
        People people = new People(browser, url, new Look(getClass()));
        ApiClient api = people.token(ada);
        people.create(api, "STAKEHOLDER");

        acceptTheSlice(ada, counted);
        runAnInjection(ada, counted);
        logAFinding(ada, counted, api);
        markItFixed(ada, counted);
        rankAFeature(ada, counted, api);
        lookAtCoverage(people);
    }

    private static void fromNothingToAProposal(Counted counted, String code) {
        long began = System.nanoTime();
        counted.fill("Set-up code", code)
                .fill("Your email", "ada@example.org")
                .fill("Your password", PASSWORD)
                .click("Start with the sample program")
                .click("Plan the next slice");
        within(6, counted, "from an empty installation to a first proposed slice");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(2));
    }

    private static void acceptTheSlice(Screen ada, Counted counted) {
        ada.go("");
        counted.again()
                .click("Plan the next slice")
                .click("Accept as next game day")
                .click("Accept");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/game-days/.+"));
        within(3, counted, "accept the proposed slice");
    }

    private static void runAnInjection(Screen ada, Counted counted) {
        ExerciseSteps.start(ada.settled());
        for (String button : List.of("Inject", "Detected", "Mitigated")) {
            counted.again().click(button);
            within(1, counted, button);
        }
        assertThat(ada.button("Undo mitigated " + undone(ada))).isVisible();
        ada.click("Rolled back");
        for (String key : List.of("i", "d", "m")) {
            counted.again().press(key);
            within(1, counted, "the key " + key);
        }
        assertThat(ada.buttonLike("Undo mitigated.*")).hasCount(1);
        ada.follow("Room");
        counted.again().click("I noticed something");
        assertThat(ada.text("Noted at")).isVisible();
        within(1, counted, "say that one noticed something");
    }

    private static String undone(Screen ada) {
        return ada.buttonLike("Undo mitigated.*").first().innerText().replaceAll("(?s).*?(\\d\\d:\\d\\d).*", "$1");
    }

    private static void logAFinding(Screen ada, Counted counted, ApiClient api) {
        ada.go("coverage");
        int before = api.get("/findings").ok().size();
        counted.again()
                .press("n")
                .fill("Title", "Counted from anywhere")
                .pick("Application", "Call tool")
                .choose("SEV-2")
                .click("Log finding");
        assertThat(ada.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        within(5, counted, "log a finding");
        assertThat(ada.page()).hasURL(Pattern.compile(".*/coverage"));
        assertThat(api.get("/findings").ok().size()).isEqualTo(before + 1);
    }

    private static void markItFixed(Screen ada, Counted counted) {
        ada.go("findings?q=Counted");
        ada.follow("Counted from anywhere");
        counted.again().click("Mark fixed").click("Mark fixed");
        assertThat(ada.text("Fixed, retest due").first()).isVisible();
        within(2, counted, "mark a finding fixed and due for its retest");
    }

    private static void rankAFeature(Screen ada, Counted counted, ApiClient api) {
        String id = idOf(api.get("/applications").ok(), "Call tool");
        List<String> before = ranking(api, id);
        ada.go("applications/" + id + "/needs");
        counted.again().at("Move up " + before.get(1)).press("Alt+ArrowUp");
        within(1, counted, "move a feature a step");
        assertThat(ranking(api, id)).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    }

    private static void lookAtCoverage(People people) {
        Screen stakeholder = people.signIn("STAKEHOLDER", "");
        stakeholder.page().setViewportSize(1280, FOLD);
        for (String part : List.of(".gd-big", ".gd-trend[drawn]")) {
            Locator shown = stakeholder.page().locator(part).first();
            shown.waitFor();
            BoundingBox box = Objects.requireNonNull(shown.boundingBox());
            assertThat(box.y + box.height).as("bottom of " + part).isLessThanOrEqualTo(FOLD);
        }
    }

    private static void within(int budget, Counted counted, String job) {
        assertThat(counted.count())
                .as(job + ": " + counted.interactions())
                .isPositive()
                .isLessThanOrEqualTo(budget);
    }

    private static String idOf(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("name").asString().equals(name))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ranking(ApiClient api, String application) {
        return StreamSupport.stream(
                        api.get("/applications/" + application + "/features")
                                .ok()
                                .spliterator(),
                        false)
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static String code(CapturedOutput console) {
        Matcher code = Pattern.compile("Set-up code: (\\S+)").matcher(console.getAll());
        assertThat(code.find()).as("the console shows the set-up code").isTrue();
        return code.group(1);
    }
}
