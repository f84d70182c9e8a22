package dev.gameday.exercise.room.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.api.Api;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@GamedayTest
@Import({World.class, Api.class})
class ObservationApiTest {
    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal responder = organizer;
    String path = "";
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aLiveDayWithAnInjection() {
        world.setUp();
        organizer = world.account(Role.ORGANIZER);
        responder = world.account(Role.STAKEHOLDER);
        UUID day = world.live(organizer, world.mode());
        path = "/game-days/" + day + "/observations";
        Acting.as(organizer, () -> {
            injection = scripts.script(day).injections().getFirst().id();
            injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED));
        });
    }

    @Test
    void whatIsNoticedIsToldDescribedAndMatched() {
        String body = "{'requestId':'" + UUID.randomUUID() + "'}";
        var first = api.post(responder, path, body);
        assertThat(first).hasStatus(201);
        JsonNode noticed = api.body(first);
        assertThat(api.body(api.post(responder, path, body))).isEqualTo(noticed);
        String one = "/observations/" + noticed.path("id").asString();
        assertThat(api.call(responder, HttpMethod.PUT, one, "", "{'text':'Sign-in fails'}"))
                .hasStatus(200);
        assertThat(api.post(responder, one + "/match", "{'injectionId':'" + injection + "'}"))
                .hasStatus(403);

        var matched = api.post(organizer, one + "/match", "{'injectionId':'" + injection + "'}");
        assertThat(api.body(matched).path("mark").asString()).isEqualTo("MATCHED");
        assertThat(api.body(api.get(organizer, path)).path(0).path("text").asString())
                .isEqualTo("Sign-in fails");
        assertThat(api.body(api.get(responder, path)).path(0).path("mark").isNull())
                .isTrue();
        assertThat(api.body(api.post(organizer, one + "/reopen", ""))
                        .path("mark")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(api.body(api.post(organizer, one + "/unrelated", ""))
                        .path("mark")
                        .asString())
                .isEqualTo("UNRELATED");
    }

    @Test
    void anAnswerSaysNothingOfWhetherItWasAnything() {
        JsonNode during = api.body(api.post(responder, path, "{}"));
        Acting.as(organizer, () -> injections.record(injection, RecordEvent.now(InjectionEventType.ROLLED_BACK)));
        JsonNode after = api.body(api.post(responder, path, "{}"));

        assertThat(after.propertyNames()).isEqualTo(during.propertyNames());
        assertThat(after.path("mark")).isEqualTo(during.path("mark"));
    }

    @Test
    void aMatchNeedsToSayToWhat() {
        String id = api.body(api.post(responder, path, "{}")).path("id").asString();
        assertThat(api.post(organizer, "/observations/" + id + "/match", "{}")).hasStatus(400);
        assertThat(api.post(organizer, "/observations/" + UUID.randomUUID() + "/unrelated", ""))
                .hasStatus(404);
    }
}
