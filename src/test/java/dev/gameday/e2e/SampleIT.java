package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.RunningApp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A machine set up without a browser serves the sample program. */
class SampleIT {
    private static final String TOKEN = "a token for the sample test only";

    /** The end of each week of the campaign, and election day. */
    private static final List<String> WEEKS =
            List.of("2012-10-07", "2012-10-14", "2012-10-21", "2012-10-28", "2012-11-04", "2012-11-06");

    @Test
    void startedHeadlessItServesTheCoverageOfEachWeekRisingToItsGoal() {
        try (RunningApp app = new RunningApp()
                .setUpAs("admin@example.org", "a long enough password", TOKEN)
                .with("GAMEDAY_SETUP_SAMPLE", "true")
                .start()) {
            ApiClient api = new ApiClient(app.url(), TOKEN);
            List<Integer> proven = new ArrayList<>();
            for (String week : WEEKS) {
                JsonNode program = api.get("/coverage?asOf=" + week).ok().get("program");
                assertThat(sum(program)).as("the six parts on " + week).isEqualTo(count(program, "inScope"));
                proven.add(count(program, "proven"));
            }
            assertThat(proven).containsExactly(0, 0, 9, 20, 35, 44);
            assertThat(api.get("/coverage").ok().get("asOf").asString()).isEqualTo("2012-10-22");
        }
    }

    private static int sum(JsonNode counts) {
        return Stream.of("proven", "failing", "stale", "prepared", "planned", "unaddressed")
                .mapToInt(part -> count(counts, part))
                .sum();
    }

    private static int count(JsonNode counts, String part) {
        return counts.get(part).asInt();
    }
}
