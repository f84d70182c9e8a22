package dev.gameday.exercise.room.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.exercise.api.Api;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.GamedayTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@GamedayTest
@Import({World.class, Api.class})
class RoomApiTest {
    @Autowired
    World world;

    @Autowired
    Api api;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal responder = organizer;
    String path = "";

    @BeforeEach
    void aLiveDay() {
        world.setUp();
        organizer = world.account(Role.ORGANIZER);
        responder = world.account(Role.ENGINEER);
        path = "/game-days/" + world.live(organizer, world.mode());
    }

    @Test
    void theRoomIsWrittenAndReadAndKeepsItsBackchannel() {
        String entry = "{'text':'Sign-in fails','requestId':'" + UUID.randomUUID() + "'}";
        JsonNode written = api.body(api.post(responder, path + "/room/entries", entry));
        assertThat(api.body(api.post(responder, path + "/room/entries", entry))).isEqualTo(written);
        String secret = "{'channel':'BACKCHANNEL','text':'Now the primary'}";
        assertThat(api.post(responder, path + "/room/entries", secret)).hasStatus(403);
        assertThat(api.post(organizer, path + "/room/entries", secret)).hasStatus(201);
        String incident = api.body(api.post(responder, path + "/room/incidents", "{'title':'Payments'}"))
                .path("id")
                .asString();
        String real = "{'channel':'INCIDENT','aboutId':'" + incident + "','text':'Called them'}";
        assertThat(api.post(responder, path + "/room/entries", real)).hasStatus(201);
        assertThat(api.post(responder, path + "/room/entries", "{'channel':'INCIDENT','text':'Of what?'}"))
                .hasStatus(400);

        JsonNode room = api.body(api.get(responder, path + "/room"));
        assertThat(room.path("log")).hasSize(2);
        assertThat(room.path("backchannel")).isEmpty();
        assertThat(room.path("incidents").path(0).path("log")).hasSize(1);
        assertThat(api.body(api.get(organizer, path + "/room")).path("backchannel"))
                .hasSize(1);
    }

    @Test
    void theStatusIsWrittenOverTheVersionThatWasRead() {
        String first = "{'version':0,'conditions':'Sign-in is down'}";
        assertThat(api.post(responder, path + "/status", first)).hasStatus(201);
        assertThat(api.post(responder, path + "/status", first)).hasStatus(412);
        assertThat(api.post(world.account(Role.STAKEHOLDER), path + "/status", first))
                .hasStatus(403);
        assertThat(api.body(api.get(world.account(Role.STAKEHOLDER), path + "/status")))
                .hasSize(1);
    }

    @Test
    void anIncidentIsSentToItsRoomAndEnds() {
        String incident = path + "/room/incidents/"
                + api.body(api.post(responder, path + "/room/incidents", "{'real':false}"))
                        .path("id")
                        .asString();
        String routed = "{'version':0,'title':'Sign-in','lead':'Bo','place':'#sign-in'}";
        assertThat(api.body(api.put(responder, incident, routed))
                        .path("facts")
                        .path("version")
                        .asInt())
                .isEqualTo(3);
        assertThat(api.put(responder, incident, routed)).hasStatus(412);
        assertThat(api.put(responder, incident, "{'title':'Sign-in'}")).hasStatus(400);
        assertThat(api.post(responder, incident + "/end", "{}")).hasStatusOk();
        assertThat(api.post(responder, incident + "/end", "{}")).hasStatus(409);
    }

    @Test
    void thePauseIsAskedForAndAnsweredAndTheSimulationGoesOn() {
        String asked = path + "/room/pause-requests/"
                + api.body(api.post(responder, path + "/room/pause-requests", "{'reason':'A minute'}"))
                        .path("id")
                        .asString()
                + "/answer";
        assertThat(api.post(responder, asked, "{'granted':true}")).hasStatus(403);
        assertThat(api.post(organizer, asked, "{}")).hasStatus(400);
        assertThat(api.post(organizer, asked, "{'granted':false}")).hasStatusOk();
        String request = "{'requestId':'" + UUID.randomUUID() + "'}";
        assertThat(api.post(organizer, path + "/room/pause", request)).hasStatusOk();
        assertThat(api.post(organizer, path + "/room/pause", request)).hasStatusOk();
        assertThat(api.post(organizer, path + "/room/pause", "{}")).hasStatus(409);
        assertThat(api.post(organizer, path + "/room/resume", "{}")).hasStatusOk();
        assertThat(api.post(responder, path + "/room/resume", "{}")).hasStatus(403);
    }

    @Test
    void everythingThatRunsIsAbortedByItsOrganizer() {
        assertThat(api.post(responder, path + "/abort-all", "{}")).hasStatus(403);
        assertThat(api.body(api.post(organizer, path + "/abort-all", "{}"))
                        .path("aborted")
                        .asInt())
                .isZero();
    }

    @Test
    void aLinkToTheStatusIsMadeListedAndRevoked() {
        String links = path + "/status/links";
        assertThat(api.post(responder, links, "{}")).hasStatus(403);
        assertThat(api.body(api.post(organizer, links, "{'days':3}"))
                        .path("path")
                        .asString())
                .contains("status/");
        String link = api.body(api.get(organizer, links)).path(0).path("id").asString();
        assertThat(api.get(responder, links)).hasStatus(403);
        assertThat(api.delete(organizer, links + "/" + link)).hasStatus(204);
        assertThat(api.body(api.get(organizer, links))).isEmpty();
    }
}
