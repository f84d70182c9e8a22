package dev.gameday.exercise.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.GamedayTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

@GamedayTest
@Import({World.class, Api.class})
class ScenarioApiTest {
    @Autowired
    World world;

    @Autowired
    Api api;

    @Test
    void theCatalogueIsReadByAllAndChangedByPlanners() {
        world.setUp();
        UUID id = world.mode().scenarioId();
        UUID lighter = world.mode().scenarioId();
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        AccountPrincipal stakeholder = world.account(Role.STAKEHOLDER);
        String texts = "{'title':'Replicas cut off','method':'Security group','minutes':20}";

        assertThat(api.get(stakeholder, "/scenarios/" + id)).hasStatus(200).hasHeader("ETag", "\"0\"");
        assertThat(api.call(stakeholder, HttpMethod.PUT, "/scenarios/" + id, "\"0\"", texts))
                .hasStatus(403);
        assertThat(api.call(organizer, HttpMethod.PUT, "/scenarios/" + id, "", texts))
                .hasStatus(428);
        assertThat(api.call(organizer, HttpMethod.PUT, "/scenarios/" + id, "\"0\"", texts))
                .hasStatus(200)
                .hasHeader("ETag", "\"1\"");
        assertThat(api.call(organizer, HttpMethod.PUT, "/scenarios/" + id, "\"0\"", texts))
                .hasStatus(412);
        String buildsOn = "{'scenarioIds':['" + lighter + "']}";
        assertThat(api.call(organizer, HttpMethod.PUT, "/scenarios/" + id + "/builds-on", "\"1\"", buildsOn))
                .hasStatus(200);
        assertThat(api.call(
                        organizer,
                        HttpMethod.PUT,
                        "/scenarios/" + lighter + "/builds-on",
                        "\"0\"",
                        "{'scenarioIds':['" + id + "']}"))
                .hasStatus(400);
        assertThat(api.body(api.get(stakeholder, "/scenarios")))
                .anyMatch(row -> row.path("title").asString().equals("Replicas cut off"));
        assertThat(api.get(stakeholder, "/scenarios/" + UUID.randomUUID())).hasStatus(404);
    }
}
