package dev.gameday.exercise.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.GamedayTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@GamedayTest
@Import({World.class, Api.class})
class PreparationApiTest {
    private static final String ENTRY = "{'startsMinute':0,'minutes':30,'title':'DNS answers slowly','response':'All'}";

    @Autowired
    World world;

    @Autowired
    Api api;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    String path = "";

    @BeforeEach
    void aPlannedDay() {
        world.setUp();
        organizer = world.account(Role.ORGANIZER);
        path = "/game-days/" + world.planned(organizer, world.mode(), world.mode());
    }

    @Test
    void aScheduleIsWrittenAndPublished() {
        assertThat(api.body(api.get(organizer, path + "/schedule"))
                        .path("version")
                        .asLong())
                .isEqualTo(-1);
        JsonNode draft = api.body(api.call(
                organizer, HttpMethod.PUT, path + "/schedule", "", "{'version':-1,'entries':[" + ENTRY + "]}"));
        assertThat(draft.path("lines").path(0).path("truth").asString()).isEqualTo("WILL_NOT_HAPPEN");
        String version = "{'version':" + draft.path("version").asLong() + "}";
        assertThat(api.body(api.post(organizer, path + "/schedule/publish", version))
                        .path("published")
                        .asBoolean())
                .isTrue();
        assertThat(api.body(api.get(world.account(Role.STAKEHOLDER), path))
                        .path("publishedSchedule")
                        .asString())
                .contains("DNS answers slowly\nAll");
        assertThat(api.body(api.get(world.account(Role.STAKEHOLDER), path + "/notices")))
                .hasSize(1);
        assertThat(api.post(organizer, path + "/schedule/generate", "{'version':-1}"))
                .hasStatus(412);
        assertThat(api.body(api.post(organizer, path + "/schedule/generate", version))
                        .path("entries"))
                .hasSize(2);
    }

    @Test
    void whatIsWrongIsNamed() {
        for (String wrong : new String[] {"'minutes':0,'title':'T'", "'minutes':10", "'minutes':10,'title':' '"}) {
            assertThat(api.call(
                            organizer,
                            HttpMethod.PUT,
                            path + "/schedule",
                            "",
                            "{'version':-1,'entries':[" + ENTRY + ",{" + wrong + "}]}"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("entries[1].");
        }
        assertThat(api.call(organizer, HttpMethod.PUT, path + "/schedule", "", "{'entries':[]}"))
                .hasStatus(400)
                .bodyText()
                .contains("version");
        assertThat(api.call(organizer, HttpMethod.PUT, path + "/readiness/ROLES", "", "{'version':0,'done':true}"))
                .hasStatus(400);
        assertThat(api.call(organizer, HttpMethod.PUT, path + "/readiness/NONE", "", "{'version':0,'done':true}"))
                .hasStatus(400);
    }

    @Test
    void whatIsReadyAndWhoDoesWhat() {
        assertThat(api.body(api.call(
                                organizer,
                                HttpMethod.PUT,
                                path + "/readiness/LOAD",
                                "",
                                "{'version':0,'done':true,'note':'Calls'}"))
                        .path("gaps")
                        .toString())
                .doesNotContain("LOAD");
        String role = path + "/roles/SCRIBE/" + organizer.id();
        assertThat(api.body(api.call(organizer, HttpMethod.PUT, role, "", ""))).hasSize(1);
        assertThat(api.body(api.call(organizer, HttpMethod.DELETE, role, "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDayGetsNoSchedule(Role role) {
        AccountPrincipal other = world.account(role);

        assertThat(api.get(other, path + "/schedule")).hasStatus(403);
        assertThat(api.call(other, HttpMethod.PUT, path + "/schedule", "", "{'version':-1,'entries':[]}"))
                .hasStatus(403);
        for (String step : new String[] {"generate", "publish"}) {
            assertThat(api.post(other, path + "/schedule/" + step, "{'version':-1}"))
                    .hasStatus(403);
        }
    }
}
