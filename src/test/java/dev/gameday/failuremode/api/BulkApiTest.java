package dev.gameday.failuremode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import dev.gameday.base.Role;
import dev.gameday.failuremode.CatalogRows;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
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

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
@SuppressWarnings("NullAway.Init")
class BulkApiTest {
    private static final String PATH = "/api/v1/failure-modes/bulk";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CatalogRows rows;

    @Autowired
    FailureModeService service;

    @Autowired
    ProgramClock clock;

    private Authentication who = new TestingAuthenticationToken("nobody", "");

    @BeforeEach
    void rememberWhoActs() {
        who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private MvcTestResult send(String path, String body) {
        MvcTestResult answer = mvc.perform(post(path)
                .with(authentication(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
        SecurityContextHolder.getContext().setAuthentication(who);
        return answer;
    }

    private FailureModeDetail inScope() {
        NewFailureMode what = rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
        return service.detail(service.putInScope(Set.of(what)).getFirst());
    }

    private static String item(FailureModeDetail mode) {
        return "{\"id\": \"%s\", \"version\": %d}".formatted(mode.id(), mode.version());
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyAreRetiredAndTakenBack() {
        FailureModeDetail one = inScope();
        FailureModeDetail two = inScope();
        MvcTestResult answer =
                send(PATH, "{\"action\": \"RETIRE\", \"items\": [%s, %s]}".formatted(item(one), item(two)));
        assertThat(answer).hasStatus(200);
        assertThat(JsonPath.<Integer>read(text(answer), "$.changed")).isEqualTo(2);
        assertThat(service.detail(two.id()).scope()).isEqualTo(Scope.RETIRED);
        String batch = JsonPath.read(text(answer), "$.batchId");
        assertThat(send(PATH + "/" + batch + "/undo", "{}")).hasStatus(200);
        assertThat(service.detail(two.id()).scope()).isEqualTo(Scope.IN_SCOPE);
    }

    @Test
    void candidatesComeInByWhatTheyAreAbout() {
        NewFailureMode what = rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
        MvcTestResult answer = send(PATH, """
                {"action": "PUT_IN_SCOPE", "step": {"kind": "READ_ONLY", "built": true},
                 "items": [{"featureId": "%s", "dependencyId": "%s", "fault": "SLOW"}]}
                """.formatted(what.featureId(), what.dependencyId()));
        assertThat(answer).hasStatus(200);
        assertThat(JsonPath.<Integer>read(text(answer), "$.changed")).isEqualTo(1);
    }

    @Test
    void theRowThatSomebodyElseChangedIsNamed() {
        FailureModeDetail one = inScope();
        FailureModeDetail two = inScope();
        service.describe(two.id(), two.version(), "Read-only", true, true, true);
        MvcTestResult answer =
                send(PATH, "{\"action\": \"RETIRE\", \"items\": [%s, %s]}".formatted(item(one), item(two)));
        assertThat(answer).hasStatus(412);
        assertThat(JsonPath.<String>read(text(answer), "$.errors[0].field")).isEqualTo("items[1].version");
        assertThat(service.detail(one.id()).scope()).isEqualTo(Scope.IN_SCOPE);
    }

    @Test
    void whatIsMissingIsNamed() {
        FailureModeDetail one = inScope();
        refused("{\"action\": \"RETIRE\", \"items\": [{\"id\": \"%s\"}]}".formatted(one.id()), "items[0].version");
        refused("{\"action\": \"RETIRE\", \"items\": [{}]}", "items[0]");
        refused("{\"action\": \"RETIRE\", \"items\": []}", "items");
        refused("{\"items\": [%s]}".formatted(item(one)), "action");
        refused("{\"action\": \"ADD_FALLBACK\", \"items\": [%s]}".formatted(item(one)), "step");
        refused(
                "{\"action\": \"ACCEPT\", \"by\": \"A\", \"reason\": \"B\", \"items\": [%s]}".formatted(item(one)),
                "until");
        assertThat(send(PATH + "/" + UUID.randomUUID() + "/undo", "{}")).hasStatus(404);
    }

    private void refused(String body, String field) {
        MvcTestResult answer = send(PATH, body);
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<String>read(text(answer), "$.errors[0].field")).isEqualTo(field);
    }
}
