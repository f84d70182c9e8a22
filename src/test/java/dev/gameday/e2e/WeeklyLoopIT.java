package dev.gameday.e2e;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.MovableClock;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The whole loop in a browser: from an empty machine to a program whose coverage rises from one week to the next. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "logging.level.dev.gameday.security=info"})
@NotSetUp
@Import(MovableClock.Setting.class)
@SuppressWarnings("NullAway.Init")
abstract class WeeklyLoopIT {
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIRST = START.plusWeeks(1);
    private static final LocalDate SECOND = START.plusWeeks(2);

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private final Look look = new Look(getClass());
    private People people;
    private Screen ada;
    private ApiClient api;
    private Guests guests;
    private ExerciseSteps exercise;
    private FindingSteps findings;

    @BeforeEach
    void setUpEmpty(CapturedOutput console) {
        on(START);
        people = new People(browser, "http://localhost:" + port, look);
        ada = people.setUp(code(console));
        api = people.token(ada);
        people.create(api, "ENGINEER");
        people.create(api, "STAKEHOLDER");
        guests = new Guests(people, api);
        exercise = new ExerciseSteps(ada, look);
        findings = new FindingSteps(ada, look);
    }

    @Test
    void coverageRisesFromWeekToWeek() {
        new ImportSteps(ada, look).importTwice(Pocket.files());
        putInScope(new CatalogSteps(ada, look));
        assertThat(parts(START))
                .containsEntry("proven", 0)
                .containsEntry("prepared", 1)
                .containsEntry("planned", 1);
        int inScope = requireNonNull(parts(START).get("inScope"));
        assertThat(parts(START)).containsEntry("unaddressed", inScope - 2);

        Map<String, String> verdicts = new HashMap<>();
        Map<String, String> first = firstWeek();
        assertThat(first.size() * 100 / inScope)
                .as("percent in the first slice")
                .isBetween(10, 30);
        assertThat(first).containsValues("Passed", "Failed");
        verdicts.putAll(first);
        int provenFirst = passed(verdicts);
        String finding = findings.ownAndFix("Ada", "https://example.org/fix/1");

        verdicts.putAll(secondWeek());
        int provenSecond = passed(verdicts);
        findings.assertVerified(finding);

        assertThat(0).isLessThan(provenFirst);
        assertThat(provenFirst).isLessThan(provenSecond);
        assertThat(parts(FIRST.minusDays(1))).containsEntry("proven", 0).containsEntry("failing", 0);
        assertThat(parts(FIRST)).containsEntry("proven", provenFirst).containsEntry("failing", 1);
        assertThat(parts(SECOND)).containsEntry("proven", provenSecond).containsEntry("failing", 0);
        var coverage = new CoverageSteps(ada, look);
        coverage.assertShows(SECOND, provenSecond, inScope);
        coverage.assertTrend(Map.of(FIRST, provenFirst, SECOND, provenSecond), inScope);
        guests.assertStakeholderOnlyReads(provenSecond, inScope);
    }

    private static void putInScope(CatalogSteps catalog) {
        catalog.open("collection-api");
        catalog.rank("Serve collections", "Edit collections");
        catalog.spreadReliances(List.of("Serve collections", "Edit collections"));
        catalog.putInScope(List.of("Unavailable", "Slow"));
        catalog.open("curated-corpus-api");
        catalog.rank("Serve the corpus", "Curate stories");
        catalog.spreadReliances(List.of("Serve the corpus", "Curate stories"));
        catalog.putInScope(List.of("Unavailable", "Slow"));
        catalog.fallback("collection-api", 0, "Serve from cache", true);
        catalog.fallback("collection-api", 1, "Queue the write", false);
    }

    /** The first failure mode fails, the others pass; nobody else can tell before the reveal. */
    private Map<String, String> firstWeek() {
        on(FIRST);
        people.newWeek(ada);
        List<String> scenarios =
                exercise.propose().stream().map(ExerciseSteps.Pick::scenario).toList();
        String day = exercise.accept();
        Screen engineer = guests.assertEngineerSeesNoScript(day, scenarios);
        Map<String, String> verdicts = exercise.run(day, mode -> mode == 0 ? "Failed" : "Passed");
        findings.logFromVerdict(day);
        guests.assertNothingLeaks(engineer, day, scenarios);
        assertThat(parts(FIRST)).containsEntry("proven", 0).containsEntry("failing", 0);
        exercise.finish(day);
        guests.assertEngineerSeesTheStory(engineer, day, scenarios);
        return verdicts;
    }

    private Map<String, String> secondWeek() {
        on(SECOND);
        people.newWeek(ada);
        assertThat(exercise.propose().getFirst().reasons()).anyMatch(reason -> reason.startsWith("Retest"));
        String day = exercise.accept();
        Map<String, String> verdicts = exercise.run(day, mode -> "Passed");
        exercise.finish(day);
        return verdicts;
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(13, 0).toInstant(ZoneOffset.UTC));
    }

    /** Counted by hand: failure modes whose latest verdict is passed. */
    private static int passed(Map<String, String> verdicts) {
        return (int) verdicts.values().stream().filter("Passed"::equals).count();
    }

    /** The API's answer for the program as of the day. */
    private Map<String, Integer> parts(LocalDate asOf) {
        JsonNode program = api.get("/coverage?asOf=" + asOf).ok().get("program");
        Map<String, Integer> parts = new HashMap<>();
        program.propertyNames().forEach(name -> {
            if (program.get(name).isInt()) {
                parts.put(name, program.get(name).asInt());
            }
        });
        return parts;
    }

    private static String code(CapturedOutput console) {
        Matcher code = Pattern.compile("Set-up code: (\\S+)").matcher(console.getAll());
        assertThat(code.find()).as("the console shows the set-up code").isTrue();
        return code.group(1);
    }
}

class WeeklyLoopOnH2IT extends WeeklyLoopIT {}

@OnPostgreSql
class WeeklyLoopOnPostgreSqlIT extends WeeklyLoopIT {}
