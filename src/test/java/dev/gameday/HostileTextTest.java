package dev.gameday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.finding.EditFinding;
import dev.gameday.program.NewTeam;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every text of what can be added takes 10,000 characters of any kind and gives them back as they were; NUL is refused by name. */
@GamedayTest
@ActingAs(Role.MANAGER)
abstract class HostileTextTest {
    private static final int CHARACTERS = 10_000;
    private static final String SEED = "<script>document.title='ran'</script>\u05d0\u202e\u200d\ud83e\uddef&\"'";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    /** @param needed what has to be said besides the text */
    private record Kind(String path, Class<?> body, Map<String, Object> needed) {}

    @Test
    void everyTextTakesTenThousandCharactersOfAnyKind() throws Exception {
        for (Kind kind : kinds()) {
            for (String field : texts(kind.body())) {
                String hostile = hostile();
                MockHttpServletResponse answer = send(kind, field, hostile);
                assertThat(answer.getStatus())
                        .as("%s %s: %s", kind.path(), field, answer.getErrorMessage())
                        .isEqualTo(201);
                assertThat(json.readTree(answer.getContentAsString()).findValuesAsString(field))
                        .as("%s %s", kind.path(), field)
                        .contains(hostile);
            }
        }
    }

    @Test
    void whatCannotBeStoredIsRefusedAtItsField() throws Exception {
        for (Kind kind : kinds()) {
            for (String field : texts(kind.body())) {
                MockHttpServletResponse answer = send(kind, field, "a\0b");
                assertThat(answer.getStatus()).as("%s %s", kind.path(), field).isEqualTo(400);
                JsonNode error =
                        json.readTree(answer.getContentAsString()).get("errors").get(0);
                assertThat(error.get("field").asString()).isEqualTo(field);
                assertThat(error.get("message").asString()).contains("NUL");
            }
        }
    }

    private List<Kind> kinds() throws Exception {
        Kind application = new Kind("/api/v1/applications", ApplicationData.class, Map.of());
        String id = json.readTree(send(application, "name", name()).getContentAsString())
                .get("id")
                .asString();
        return List.of(
                application,
                new Kind("/api/v1/applications/" + id + "/features", FeatureData.class, Map.of("needLevel", "CORE")),
                new Kind("/api/v1/dependencies", DependencyData.class, Map.of("kind", "QUEUE")),
                new Kind("/api/v1/kill-switches", KillSwitchData.class, Map.of()),
                new Kind(
                        "/api/v1/blackouts",
                        BlackoutData.class,
                        Map.of("applicationId", id, "firstDay", "2040-12-01", "lastDay", "2040-12-31", "reason", "A")),
                new Kind("/api/v1/teams", NewTeam.class, Map.of("capacity", 5)),
                new Kind(
                        "/api/v1/findings",
                        EditFinding.class,
                        Map.of("severity", 2, "kind", "PROCESS", "origin", "REVIEW")));
    }

    /** Without what has a grammar of its own, and says where a text breaks it. */
    private static List<String> texts(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .filter(part -> part.getType() == String.class)
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("alertMatchers"))
                .toList();
    }

    private MockHttpServletResponse send(Kind kind, String field, String text) throws Exception {
        Map<String, Object> body = new HashMap<>(kind.needed());
        for (String naming : List.of("name", "title", "flag")) {
            if (texts(kind.body()).contains(naming)) {
                body.put(naming, name());
            }
        }
        body.put(field, text);
        Authentication who =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        try {
            return http.perform(post(kind.path())
                            .with(authentication(who))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(body)))
                    .andReturn()
                    .getResponse();
        } finally {
            TestSecurityContextHolder.setAuthentication(who);
        }
    }

    private static String name() {
        return "Thing " + UUID.randomUUID();
    }

    private static String hostile() {
        String unique = UUID.randomUUID() + SEED;
        int rest = CHARACTERS - unique.codePointCount(0, unique.length());
        return unique + "\ud83d\ude00".repeat(rest);
    }
}

class HostileTextOnH2Test extends HostileTextTest {}

@OnPostgreSql
class HostileTextOnPostgreSqlTest extends HostileTextTest {}
