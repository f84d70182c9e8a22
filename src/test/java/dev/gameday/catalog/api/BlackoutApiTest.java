package dev.gameday.catalog.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class BlackoutApiTest {
    private static final String BLACKOUTS = "/api/v1/blackouts";

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationService applications;

    @Test
    void aWindowIsAddedReadChangedRemovedAndPutBack() throws Exception {
        String application = application();
        String body = body(application, "\"requestId\":\"" + UUID.randomUUID() + "\",");
        String one = Objects.requireNonNull(send(post(BLACKOUTS), body)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.firstDay").value("2040-11-20"))
                .andExpect(jsonPath("$.applicationId").value(application))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        send(post(BLACKOUTS), body).andExpect(status().isCreated());
        assertListed(application, 1);

        String change = "{\"firstDay\":\"2040-12-01\",\"lastDay\":\"2040-12-02\",\"reason\":\"Migration\"}";
        send(put(one), change).andExpect(status().isPreconditionRequired());
        send(put(one).header("If-Match", "\"0\""), change)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.reason").value("Migration"));
        send(put(one).header("If-Match", "\"0\""), change)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.current.reason").value("Migration"));
        perform(delete(one)).andExpect(status().isPreconditionRequired());
        perform(delete(one).header("If-Match", "\"1\"")).andExpect(status().isNoContent());
        perform(get(one)).andExpect(status().isNotFound());
        assertListed(application, 0);
        perform(post(one + "/put-back"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lastDay").value("2040-12-02"));
        perform(get(BLACKOUTS).param("applicationId", application).param("from", "2040-12-03"))
                .andExpect(jsonPath("$.length()").value(0));
        perform(get(BLACKOUTS).param("text", "migration"))
                .andExpect(jsonPath("$[?(@.applicationId == '" + application + "')]")
                        .isNotEmpty());
    }

    @Test
    void whatIsWrongIsSaidAtItsField() throws Exception {
        String application = application();
        send(post(BLACKOUTS), "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("applicationId"));
        send(post(BLACKOUTS), body(application, "").replace("2040-12-31", "2040-11-19"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("lastDay"));
        send(post(BLACKOUTS), body(UUID.randomUUID().toString(), "")).andExpect(status().isNotFound());
    }

    @Test
    void whoDoesNotManageReadsOnly() throws Exception {
        String application = application();
        Acting.as(Role.ENGINEER, () -> {
            send(post(BLACKOUTS), body(application, "")).andExpect(status().isForbidden());
            assertListed(application, 0);
        });
    }

    private void assertListed(String application, int count) throws Exception {
        perform(get(BLACKOUTS).param("applicationId", application))
                .andExpect(jsonPath("$.length()").value(count));
    }

    private String application() {
        return applications.create(Some.application()).toString();
    }

    private static String body(String application, String more) {
        return "{" + more + "\"applicationId\":\"" + application
                + "\",\"firstDay\":\"2040-11-20\",\"lastDay\":\"2040-12-31\",\"reason\":\"Holiday sales freeze\"}";
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json) throws Exception {
        return perform(request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** A request takes who acts with it when it is over; this brings them back. */
    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        Authentication who =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        try {
            return http.perform(request.with(authentication(who)));
        } finally {
            TestSecurityContextHolder.setAuthentication(who);
        }
    }
}

class BlackoutApiOnH2Test extends BlackoutApiTest {}

@OnPostgreSql
class BlackoutApiOnPostgreSqlTest extends BlackoutApiTest {}
