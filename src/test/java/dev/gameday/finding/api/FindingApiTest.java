package dev.gameday.finding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;

import dev.gameday.base.Role;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@GamedayTest
@Transactional
@ActingAs(Role.ENGINEER)
class FindingApiTest {
    private static final String PATH = "/api/v1/findings";

    @Autowired
    MockMvcTester http;

    private SecurityContext actor = SecurityContextHolder.createEmptyContext();

    @BeforeEach
    void whoActs() {
        actor = SecurityContextHolder.getContext();
    }

    @Test
    void aFindingIsLoggedReadChangedAndMarkedFixed() {
        MvcTestResult logged = post("", "{\"title\":\" No alert \",\"severity\":2,\"kind\":\"alerting_gap\"}", null);
        assertThat(logged).hasStatus(201).hasHeader("ETag", "\"0\"");
        String at = String.valueOf(logged.getResponse().getHeader("Location"));
        assertThat(send(HttpMethod.GET, "/" + id(at), null, null))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"title":"No alert","severity":2,"kind":"ALERTING_GAP","origin":"EXERCISE","status":"OPEN",
                         "owner":"","dueOn":null,"history":[{"seq":1,"status":"OPEN"}]}
                        """);
        String id = id(at);
        MvcTestResult changed = send(
                HttpMethod.PUT,
                "/" + id,
                "{\"title\":\"No alert on replica loss\",\"severity\":1,\"owner\":\"On-call\",\"dueOn\":\"2026-12-01\"}",
                "\"0\"");
        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(post("/" + id + "/start", null, "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(post("/" + id + "/fixed", "{\"fixLink\":\"https://example.org/7\"}", "\"2\""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\":\"FIXED\",\"fixLink\":\"https://example.org/7\"}");
        assertThat(send(HttpMethod.GET, "?retestDue=true&text=replica&severity=1", null, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(id);
    }

    @Test
    void changingNeedsTheVersionThatWasRead() {
        String id = id(
                post("", "{\"title\":\"A\",\"severity\":3}", null).getResponse().getHeader("Location"));
        assertProblem(post("/" + id + "/start", null, null), 428);
        assertProblem(post("/" + id + "/start", null, "\"7\""), 412);
        assertThat(post("/" + id + "/start", null, "\"0\"")).hasStatusOk();
        assertProblem(post("/" + id + "/start", null, "\"1\""), 409);
        assertProblem(post("/" + id + "/reopen", null, "\"1\""), 409);
    }

    @Test
    void aRepeatedRequestAnswersTheSame() {
        String body = "{\"title\":\"A\",\"severity\":3,\"requestId\":\"" + UUID.randomUUID() + "\"}";
        String first = post("", body, null).getResponse().getHeader("Location");
        assertThat(post("", body, null)).hasStatus(201).hasHeader("Location", String.valueOf(first));
    }

    @Test
    void badInputSaysWhichField() {
        assertThat(post("", "{\"title\":\"A\"}", null))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("severity");
        assertThat(post("", "{\"severity\":1}", null))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("title");
        assertProblem(post("", "{\"title\":\"A\",\"severity\":1,\"kind\":\"GOSSIP\"}", null), 400);
        assertProblem(send(HttpMethod.GET, "/" + UUID.randomUUID(), null, null), 404);
    }

    @Test
    void anEngineerNeitherAcceptsNorRecordsARetestByHand() {
        String id = id(
                post("", "{\"title\":\"A\",\"severity\":3}", null).getResponse().getHeader("Location"));
        assertProblem(post("/" + id + "/accept", "{\"note\":\"Fine\"}", "\"0\""), 403);
        assertProblem(post("/" + id + "/retest-outcome", "{\"outcome\":\"FIXED\"}", "\"0\""), 403);
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsOnly() {
        assertThat(send(HttpMethod.GET, "", null, null)).hasStatusOk();
        assertProblem(post("", "{\"title\":\"A\",\"severity\":3}", null), 403);
    }

    private MvcTestResult post(String path, @Nullable String body, @Nullable String ifMatch) {
        return send(HttpMethod.POST, path, body, ifMatch);
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable String body, @Nullable String ifMatch) {
        var request = http.method(method).uri(PATH + path).with(securityContext(actor));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.exchange();
    }

    private static void assertProblem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
    }

    private static String id(@Nullable String header) {
        String location = String.valueOf(header);
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
