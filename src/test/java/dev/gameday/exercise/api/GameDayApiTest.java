package dev.gameday.exercise.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@GamedayTest
@Import({World.class, Api.class})
class GameDayApiTest {
    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    ScriptService scripts;

    @Autowired
    ProgramClock clock;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void anOrganizerAndAMode() {
        world.setUp();
        organizer = world.account(Role.ORGANIZER);
        mode = world.mode();
    }

    @Test
    void aGameDayIsPlannedRunJudgedAndRevealed() {
        MvcTestResult planned = api.post(organizer, "/game-days", plan());
        assertThat(planned).hasStatus(201).hasHeader("ETag", "\"0\"");
        JsonNode day = api.body(planned);
        assertThat(day.path("state").asString()).isEqualTo("PLANNED");
        assertThat(day.path("organizer").asBoolean()).isTrue();
        String path = "/game-days/" + day.path("id").asString();
        assertThat(api.body(api.get(organizer, path + "/slice")).path(0).path("modes"))
                .hasSize(1);

        step(path + "/announce", 0);
        step(path + "/start", 1);
        JsonNode injection = api.body(api.get(organizer, path + "/script"))
                .path("injections")
                .path(0);
        String injected = "/injections/" + injection.path("id").asString();
        assertThat(api.post(organizer, injected + "/events", "{'type':'injected'}"))
                .hasStatus(201);
        UUID request = UUID.randomUUID();
        String detected = "{'type':'DETECTED','source':'ALERT','requestId':'" + request + "'}";
        JsonNode event = api.body(api.post(organizer, injected + "/events", detected));
        assertThat(api.body(api.post(organizer, injected + "/events", detected)))
                .isEqualTo(event);
        assertThat(api.body(api.get(organizer, injected + "/events"))).hasSize(2);
        assertThat(api.post(
                        organizer,
                        injected + "/verdicts",
                        "{'failureModeId':'" + mode.id() + "','result':'FAILED','observed':'All down'}"))
                .hasStatus(201);

        step(path + "/all-clear", 2);
        step(path + "/reveal", 3);
        assertThat(api.body(api.get(world.account(Role.STAKEHOLDER), path + "/verdicts")))
                .hasSize(1);
        step(path + "/close", 4);
        assertThat(api.post(organizer, injected + "/events", "{'type':'MITIGATED'}"))
                .hasStatus(409);
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        String path = "/game-days/" + world.planned(organizer, mode);

        assertThat(api.post(organizer, path + "/start", "")).hasStatus(428);
        assertThat(api.call(organizer, HttpMethod.POST, path + "/start", "\"7\"", "{'reason':'A drill'}"))
                .hasStatus(412);
        assertThat(api.call(organizer, HttpMethod.POST, path + "/reveal", "\"0\"", ""))
                .hasStatus(409);
    }

    @Test
    void aPlanThatDoesNotHoldSaysWhichField() {
        assertProblem(api.post(organizer, "/game-days", plan().replace("'Retests'", "' '")), "title");
        assertProblem(api.post(organizer, "/game-days", plan().replace("'minutes':240", "'minutes':0")), "minutes");
        assertProblem(api.post(organizer, "/game-days", plan().replace("'FULL'", "'HUGE'")), "kind");
        assertProblem(
                api.post(
                        organizer,
                        "/game-days",
                        plan().replaceAll("'startsAt':'[^']*'", "'startsAt':'2001-01-01T10:00:00Z'")),
                "startsAt");
        assertThat(api.post(
                        organizer,
                        "/game-days",
                        plan().replace(
                                        mode.scenarioId().toString(),
                                        UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void theScriptCanBeChangedByItsOrganizers() {
        UUID day = world.planned(organizer, mode, world.mode());
        List<Script.Item> items =
                Acting.as(organizer, () -> scripts.script(day)).injections();
        String second = "/injections/" + items.get(1).id();

        assertThat(api.call(
                        organizer,
                        HttpMethod.PUT,
                        second,
                        "\"0\"",
                        "{'title':'Cut it','minutes':10,'afterAllClear':true}"))
                .hasStatus(200)
                .hasHeader("ETag", "\"1\"");
        JsonNode swapped = api.body(api.call(
                organizer,
                HttpMethod.PUT,
                "/game-days/" + day + "/script/order",
                "",
                "[{'injectionId':'" + items.get(1).id() + "','version':1},{'injectionId':'"
                        + items.get(0).id() + "','version':0}]"));
        assertThat(swapped.path("injections").path(0).path("title").asString()).isEqualTo("Cut it");
        assertThat(api.post(
                        organizer,
                        "/game-days/" + day + "/script",
                        "{'scenarioId':'" + world.mode().scenarioId() + "'}"))
                .hasStatus(201);
        assertThat(api.call(organizer, HttpMethod.DELETE, second, "\"2\"", "")).hasStatus(204);
    }

    @Test
    void aHiddenDependencyIsWrittenDownWhereItShowed() {
        UUID day = world.live(organizer, mode);
        UUID application = world.mode().applicationId();
        String injection = "/injections/"
                + Acting.as(organizer, () -> scripts.script(day))
                        .injections()
                        .getFirst()
                        .id();
        String path = injection + "/hidden-dependencies";
        String body = "{'applicationId':'" + application + "','name':'" + World.name("Session database") + "'}";
        assertThat(api.post(organizer, path, body)).hasStatus(409);
        api.post(organizer, injection + "/events", "{'type':'INJECTED'}");

        assertProblem(api.post(organizer, path, "{'name':'Sessions'}"), "applicationId");
        assertProblem(api.post(organizer, path, "{'applicationId':'" + application + "'}"), "name");
        MvcTestResult created = api.post(organizer, path, body);
        assertThat(created).hasStatus(201);
        assertThat(api.body(created).path("widened").asInt()).isEqualTo(3);
        String found = api.body(created).path("toJudge").path(0).asString();
        JsonNode last = api.body(api.get(organizer, injection)).path("modes").path(1);
        assertThat(last.path("failureModeId").asString()).isEqualTo(found);
        assertThat(last.path("foundLive").asBoolean()).isTrue();
        assertThat(api.post(organizer, injection + "/verdicts", "{'failureModeId':'" + found + "','result':'FAILED'}"))
                .hasStatus(201);
        assertThat(api.post(world.account(Role.ORGANIZER), path, body)).hasStatus(404);
        assertThat(api.post(world.account(Role.ENGINEER), path, body)).hasStatus(403);
    }

    @Test
    void managersNameTheOrganizers() {
        AccountPrincipal manager = world.account(Role.MANAGER);
        String path = "/game-days/" + world.planned(manager, mode) + "/organizers";

        assertThat(api.body(api.get(manager, path))).isEmpty();
        assertThat(api.body(api.post(manager, path, "{'accountId':'" + organizer.id() + "'}")))
                .hasSize(1);
        assertThat(api.call(manager, HttpMethod.DELETE, path + "/" + organizer.id(), "", ""))
                .hasStatus(428);
        assertThat(api.body(api.call(manager, HttpMethod.DELETE, path + "/" + organizer.id(), "\"0\"", "")))
                .isEmpty();
    }

    @Test
    void thePublicPartCanBeChanged() {
        String path = "/game-days/" + world.planned(organizer, mode);
        String body = "{'title':'T','startsAt':'" + clock.now().plus(Duration.ofDays(3))
                + "','minutes':60,'environment':'E','rooms':'#incident'}";

        assertThat(api.call(organizer, HttpMethod.PUT, path, "\"0\"", body)).hasStatus(200);
        JsonNode seen = api.body(api.get(world.account(Role.STAKEHOLDER), path));
        assertThat(seen.path("rooms").asString()).isEqualTo("#incident");
        assertThat(api.body(api.get(organizer, "/game-days?when=upcoming")))
                .anyMatch(row -> row.path("id").asString().equals(path.substring("/game-days/".length())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void untilTheRevealNoAnswerHoldsTheScriptForWhoDoesNotRunTheDay(Role role) {
        AccountPrincipal other = world.account(role);
        UUID day = world.live(organizer, mode);
        Script.Item item = Acting.as(organizer, () -> {
            scripts.update(new dev.gameday.exercise.UpdateInjection(
                    scripts.script(day).injections().getFirst().id(), 0, "Sesame", "", "", "", "", "", 7, false));
            return scripts.script(day).injections().getFirst();
        });
        String path = "/game-days/" + day;
        String injection = "/injections/" + item.id();

        assertThat(api.get(other, path + "/script")).hasStatus(403);
        assertThat(api.get(other, path + "/verdicts")).hasStatus(403);
        assertThat(api.get(other, injection)).hasStatus(404);
        assertThat(api.get(other, injection + "/events")).hasStatus(404);
        for (String write : List.of("/events", "/verdicts")) {
            assertThat(api.post(
                                    other,
                                    injection + write,
                                    "{'type':'INJECTED'}"
                                            .replace(
                                                    "'type':'INJECTED'",
                                                    write.equals("/events")
                                                            ? "'type':'INJECTED'"
                                                            : "'result':'PASSED','failureModeId':'" + mode.id() + "'"))
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        for (String visible : List.of(path, "/game-days", "/scenarios", "/scenarios/" + mode.scenarioId())) {
            assertThat(api.get(other, visible))
                    .hasStatus(200)
                    .bodyText()
                    .doesNotContain("Sesame", item.id().toString());
        }
        boolean plans = Set.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ORGANIZER).contains(role);
        assertThat(api.get(other, path + "/slice"))
                .hasStatus(plans ? 200 : 403)
                .bodyText()
                .doesNotContain("Sesame");
        assertThat(api.call(other, HttpMethod.POST, path + "/all-clear", "\"1\"", ""))
                .hasStatus(403);
        assertThat(api.post(other, path + "/organizers/me", "")).hasStatus(role == Role.ADMINISTRATOR ? 200 : 403);
    }

    private void step(String path, long version) {
        assertThat(api.call(organizer, HttpMethod.POST, path, "\"" + version + "\"", "{'reason':'A drill'}"))
                .hasStatus(200)
                .hasHeader("ETag", "\"" + (version + 1) + "\"");
    }

    private void assertProblem(MvcTestResult result, String field) {
        assertThat(result).hasStatus(400).hasContentType("application/problem+json");
        assertThat(api.body(result).path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    private String plan() {
        return "{'title':'Retests','kind':'FULL','startsAt':'" + clock.now().plus(Duration.ofDays(1))
                + "','minutes':240,'environment':'" + World.name("Staging") + "','scenarios':[{'scenarioId':'"
                + mode.scenarioId() + "','reason':'Most risk'}]}";
    }
}
