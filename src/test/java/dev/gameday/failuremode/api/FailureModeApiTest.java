package dev.gameday.failuremode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import dev.gameday.base.Role;
import dev.gameday.failuremode.CatalogRows;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
class FailureModeApiTest {
    private static final String PATH = "/api/v1/failure-modes";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    private Authentication who = new TestingAuthenticationToken("nobody", "");

    /** A request takes who acts with it when it is over, so each brings them again. */
    @BeforeEach
    void rememberWhoActs() {
        who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private MvcTestResult read(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(authentication(who)));
    }

    private NewFailureMode fresh() {
        return rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, String body) {
        return mvc.perform(request.with(authentication(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String json(NewFailureMode mode) {
        return """
                {"featureId":"%s","dependencyId":"%s","fault":"unavailable"}""".formatted(mode.featureId(), mode.dependencyId());
    }

    private record Thing(String path, String tag) {}

    private Thing inScope() {
        MvcTestResult answer = send(post(PATH), json(fresh()));
        assertThat(answer).hasStatus(201);
        return thing(answer, String.valueOf(answer.getResponse().getHeader("Location")));
    }

    private static Thing thing(MvcTestResult answer, String path) {
        return new Thing(path, String.valueOf(answer.getResponse().getHeader("ETag")));
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Thing thing, String body) {
        return send(request.header("If-Match", thing.tag), body);
    }

    @Test
    void oneComesIntoScopeAndCanBeRead() {
        Thing mode = inScope();
        MvcTestResult read = read(get(mode.path));
        assertThat(read).hasStatusOk().headers().hasValue("ETag", mode.tag);
        assertThat(read).bodyJson().extractingPath("$.fault").isEqualTo("UNAVAILABLE");
        assertThat(read).bodyJson().extractingPath("$.scope").isEqualTo("IN_SCOPE");
        assertThat(read).bodyJson().extractingPath("$.fallbacks").asArray().isEmpty();
    }

    @Test
    void aListComesIntoScopeInItsOrderAndARepeatIsHarmless() {
        NewFailureMode one = fresh();
        NewFailureMode two = fresh();
        String body = "{\"items\":[" + json(one) + "," + json(two) + "]}";
        MvcTestResult answer = send(post(PATH), body);
        assertThat(answer)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$[*].featureId")
                .asArray()
                .containsExactly(one.featureId().toString(), two.featureId().toString());
        String ids = JsonPath.parse(text(answer)).read("$[*].id").toString();
        assertThat(JsonPath.parse(text(send(post(PATH), body))).read("$[*].id").toString())
                .isEqualTo(ids);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theListNarrows() {
        NewFailureMode one = fresh();
        send(post(PATH), json(one));
        send(post(PATH), json(fresh()));
        assertThat(read(get(PATH).param("featureId", one.featureId().toString())))
                .bodyJson()
                .extractingPath("$[*].featureId")
                .asArray()
                .containsExactly(one.featureId().toString());
        assertThat(read(get(PATH)
                        .param("dependencyId", one.dependencyId().toString())
                        .param("scope", "retired")))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(read(get(PATH).param("scope", "sideways"))).hasStatus(400);
    }

    @Test
    void candidatesAreTheFaultsOfWhatTheFeaturesRelyOn() {
        NewFailureMode one = fresh();
        String path = "/api/v1/applications/" + rows.applicationOf(one.featureId()) + "/failure-mode-candidates";
        assertThat(read(get(path)))
                .bodyJson()
                .extractingPath("$[*].fault")
                .asArray()
                .contains("UNAVAILABLE", "SLOW");
        send(post(PATH), json(one));
        assertThat(read(get(path)))
                .bodyJson()
                .extractingPath("$[*].fault")
                .asArray()
                .contains("SLOW")
                .doesNotContain("UNAVAILABLE");
    }

    @Test
    void everythingWrittenDownComesBack() {
        Thing mode = inScope();
        MvcTestResult described = send(
                put(mode.path),
                mode,
                "{\"expected\":\"Read-only\",\"measured\":true,\"alerting\":false,\"absenceAlert\":true}");
        assertThat(described)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.expected")
                .isEqualTo("Read-only");
        mode = thing(described, mode.path);
        MvcTestResult chained = send(
                put(mode.path + "/fallbacks"),
                mode,
                "{\"steps\":[{\"kind\":\"serve_from_cache\",\"built\":true},{\"kind\":\"SHED\",\"detail\":\"By flag\"}]}");
        assertThat(chained)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.fallbacks[*].kind")
                .asArray()
                .containsExactly("SERVE_FROM_CACHE", "SHED");
        assertThat(chained).bodyJson().extractingPath("$.fallback").isEqualTo("BUILT");
        mode = thing(chained, mode.path);
        MvcTestResult accepted = send(
                put(mode.path + "/acceptance"),
                mode,
                "{\"by\":\"The board\",\"reason\":\"Too dear\",\"until\":\"" + clock.today() + "\"}");
        assertThat(accepted)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.acceptance.by")
                .isEqualTo("The board");
        mode = thing(accepted, mode.path);
        MvcTestResult withdrawn = send(delete(mode.path + "/acceptance"), mode, "");
        assertThat(withdrawn)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.acceptance")
                .isNull();
        mode = thing(withdrawn, mode.path);
        MvcTestResult retired = send(post(mode.path + "/retire"), mode, "");
        assertThat(retired).hasStatusOk().bodyJson().extractingPath("$.scope").isEqualTo("RETIRED");
        mode = thing(retired, mode.path);
        assertThat(send(post(mode.path + "/scope"), mode, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.scope")
                .isEqualTo("IN_SCOPE");
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        Thing mode = inScope();
        String body = "{\"expected\":\"Read-only\",\"measured\":true,\"alerting\":true,\"absenceAlert\":true}";
        assertThat(send(put(mode.path), body)).hasStatus(428);
        assertThat(send(put(mode.path + "/fallbacks"), "{\"steps\":[]}")).hasStatus(428);
        assertThat(send(put(mode.path + "/acceptance"), "{}")).hasStatus(428);
        assertThat(send(delete(mode.path + "/acceptance"), "")).hasStatus(428);
        assertThat(send(post(mode.path + "/retire"), "")).hasStatus(428);
        assertThat(send(post(mode.path + "/scope"), "")).hasStatus(428);
        assertThat(send(put(mode.path), mode, body)).hasStatusOk();
        assertThat(send(put(mode.path), mode, body)).hasStatus(412);
    }

    @Test
    void whatIsWrongIsNamed() {
        Thing mode = inScope();
        assertThat(send(
                        put(mode.path + "/acceptance"),
                        mode,
                        "{\"by\":\"Who\",\"reason\":\" \",\"until\":\"2999-01-01\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(send(put(mode.path + "/fallbacks"), mode, "{\"steps\":[{\"detail\":\"No kind\"}]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("kind");
        assertThat(send(put(mode.path + "/fallbacks"), mode, "{\"steps\":[null]}"))
                .hasStatus(400);
        assertThat(send(post(PATH), "{}")).hasStatus(400);
        assertThat(send(post(PATH), "{\"items\":[{}]}")).hasStatus(400);
        assertThat(read(get(PATH + "/" + UUID.randomUUID()))).hasStatus(404);
        assertThat(send(delete(mode.path + "/acceptance"), mode, "")).hasStatus(409);
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsOnly() {
        NewFailureMode one = fresh();
        assertThat(read(get(PATH).param("featureId", one.featureId().toString())))
                .hasStatusOk();
        assertThat(send(post(PATH), json(one))).hasStatus(403);
        Thing some = new Thing(PATH + "/" + UUID.randomUUID(), "\"0\"");
        assertThat(send(put(some.path + "/acceptance"), some, "{}")).hasStatus(403);
        assertThat(send(post(some.path + "/retire"), some, "")).hasStatus(403);
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void anEngineerAcceptsNothing() {
        Thing mode = inScope();
        assertThat(send(put(mode.path + "/acceptance"), mode, "{}")).hasStatus(403);
        assertThat(send(delete(mode.path + "/acceptance"), mode, "")).hasStatus(403);
    }
}
