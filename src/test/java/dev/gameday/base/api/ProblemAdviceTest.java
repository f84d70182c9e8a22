package dev.gameday.base.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.Role;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GamedayTest
@ActingAs(Role.MANAGER)
class ProblemAdviceTest {
    private static final String TEAMS = "/api/v1/teams";

    @Autowired
    MockMvc web;

    private Authentication who = new TestingAuthenticationToken("nobody", "");

    /** A request takes who acts with it when it is over, so each brings them again. */
    @BeforeEach
    void rememberWhoActs() {
        who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    @Test
    void unknownPathsMethodsAndTypesAreProblems() throws Exception {
        problem(get("/api/v1/nothing-here"), 404);
        problem(get("/api/v2"), 404);
        problem(delete(TEAMS), 405);
        problem(post(TEAMS).contentType("text/plain").content("x"), 415);
    }

    @Test
    void aBodyThatCannotBeReadNamesTheField() throws Exception {
        field("{\"name\":\"A\",\"size\":1}", "size");
        field("{\"name\":\"A\",\"capacity\":\"many\"}", "capacity");
        field("{\"name\":\"A\",\"capacity\":\"5\"}", "capacity");
        field("{\"name\":\"  \",\"capacity\":1}", "name");
        field("{\"requestId\":\"x\",\"name\":\"A\",\"capacity\":1}", "requestId");
        problem(json(post(TEAMS), "{\"name\":"), 400);
        problem(json(post(TEAMS), ""), 400);
    }

    @Test
    void whatIsNotThereOrNoIdIsSaidSo() throws Exception {
        problem(get(TEAMS + "/" + UUID.randomUUID()), 404);
        problem(get(TEAMS + "/7"), 400).andExpect(jsonPath("$.errors[0].field").value("id"));
    }

    @Test
    void changesTakeTheVersionThatWasRead() throws Exception {
        UUID id = UUID.randomUUID();
        String body = "{\"name\":\"Team " + id + "\",\"capacity\":1}";
        perform(json(post(TEAMS), "{\"requestId\":\"" + id + "\"," + body.substring(1)))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""));
        problem(json(put(TEAMS + "/" + id), body), 428);
        perform(json(put(TEAMS + "/" + id), body.replace(":1", ":2")).header("If-Match", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        problem(json(put(TEAMS + "/" + id), body).header("If-Match", "\"0\""), 412);
        problem(post(TEAMS + "/" + id + "/restore").header("If-Match", "\"1\""), 409);
    }

    private void field(String body, String field) throws Exception {
        problem(json(post(TEAMS), body), 400)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private ResultActions problem(MockHttpServletRequestBuilder request, int status) throws Exception {
        return perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(authentication(who)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/json").content(body);
    }
}
