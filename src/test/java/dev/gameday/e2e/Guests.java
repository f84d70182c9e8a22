package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An engineer who must not see the script, and a stakeholder who may only read. */
final class Guests {
    private final People people;
    private final ApiClient administrator;

    Guests(People people, ApiClient administrator) {
        this.people = people;
        this.administrator = administrator;
    }

    /** By page, by link and by API. @return the engineer's window */
    Screen assertEngineerSeesNoScript(String day, List<String> scenarios) {
        Screen engineer = people.signIn("ENGINEER", day);
        assertNothingLeaks(engineer, day, scenarios);
        engineer.go("plan");
        assertHides(engineer, scenarios);
        ApiClient api = people.token(engineer);
        assertThat(api.get("/" + day).status()).isEqualTo(200);
        for (String path : List.of("/slice", "/script", "/verdicts", "/organizers")) {
            assertThat(api.get("/" + day + path).status()).as(path).isIn(403, 404);
        }
        for (JsonNode item : administrator.get("/" + day + "/script").ok().get("injections")) {
            String injection = item.get("id").asString();
            assertThat(api.get("/injections/" + injection + "/events").status()).isIn(403, 404);
        }
        assertThat(api.post("/plans", Map.of()).status()).isEqualTo(403);
        return engineer;
    }

    /** Neither the day's page nor the list of findings tells what is being broken. */
    void assertNothingLeaks(Screen engineer, String day, List<String> scenarios) {
        engineer.go(day);
        assertThat(engineer.text("Kept back until the reveal")).isVisible();
        assertHides(engineer, scenarios);
        engineer.go("findings?show=all");
        assertThat(engineer.text("No findings yet")).isVisible();
        engineer.go("");
        assertHides(engineer, scenarios);
    }

    void assertEngineerSeesTheStory(Screen engineer, String day, List<String> scenarios) {
        engineer.go(day);
        for (String scenario : scenarios) {
            assertThat(engineer.text(scenario).first()).isVisible();
        }
    }

    private static void assertHides(Screen engineer, List<String> scenarios) {
        assertThat(engineer.page().content()).doesNotContain(scenarios);
    }

    /** Sees coverage, and can change nothing. */
    void assertStakeholderOnlyReads(int proven, int inScope) {
        Screen stakeholder = people.signIn("STAKEHOLDER", "coverage");
        assertThat(stakeholder.text(proven + " of " + inScope).first()).isVisible();
        stakeholder.go("applications");
        assertThat(stakeholder.button("Add application")).hasCount(0);
        stakeholder.follow("collection-api");
        assertThat(stakeholder.text("Serve collections").first()).isVisible();
        for (String button : List.of("Add feature", "Edit", "Edit Serve collections", "Log a finding")) {
            assertThat(stakeholder.button(button)).hasCount(0);
        }
        ApiClient api = people.token(stakeholder);
        JsonNode application = api.get("/applications").ok().get(0);
        String path = "/applications/" + application.get("id").asString();
        long version = api.get(path).version();
        assertThat(api.put(path, version, Map.of("name", "changed")).status()).isEqualTo(403);
        assertThat(api.post(path + "/archive", version, Map.of()).status()).isEqualTo(403);
        assertThat(api.post("/applications", Map.of("name", "new")).status()).isEqualTo(403);
        assertThat(api.post("/findings", Map.of("title", "new", "severity", 3)).status())
                .isEqualTo(403);
    }
}
