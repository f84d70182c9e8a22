package dev.gameday.catalog.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
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
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
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
class CatalogApiTest {
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String DEPENDENCIES = "/api/v1/dependencies";

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Test
    void anApplicationIsAddedReadChangedArchivedAndRestored() throws Exception {
        String name = Some.name("Call tool");
        String body = send(post(APPLICATIONS), "{\"name\":\"" + name + "\",\"minimumViableMode\":\"read_only\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(header().string("Location", startsWith(APPLICATIONS)))
                .andExpect(jsonPath("$.minimumViableMode").value("READ_ONLY"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String one = APPLICATIONS + "/" + body.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        perform(get(one)).andExpect(status().isOk()).andExpect(header().string("ETag", "\"0\""));
        send(put(one).header("If-Match", "\"0\""), "{\"name\":\"" + name + " 2\",\"tier\":1}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.name").value(name + " 2"));
        perform(post(one + "/archive").header("If-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.archivedAt").isNotEmpty());
        perform(get(APPLICATIONS).param("text", name).param("archived", "true"))
                .andExpect(jsonPath("$.length()").value(1));
        perform(post(one + "/restore").header("If-Match", "\"2\"")).andExpect(status().isOk());
        perform(post(one + "/material-change").header("If-Match", "\"3\""))
                .andExpect(jsonPath("$.materiallyChangedAt").isNotEmpty());
        perform(get(APPLICATIONS).param("text", name))
                .andExpect(jsonPath("$[0].name").value(name + " 2"))
                .andExpect(jsonPath("$[0].core").value(0));
    }

    @Test
    void aRepeatedCreationAnswersTheSame() throws Exception {
        String body = "{\"requestId\":\"" + UUID.randomUUID() + "\",\"name\":\"" + Some.name("Again") + "\"}";

        String first = send(post(APPLICATIONS), body).andReturn().getResponse().getContentAsString();
        String second = send(post(APPLICATIONS), body)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void changesNeedTheVersionThatTheyAreBasedOn() throws Exception {
        UUID id = applications.create(Some.application());
        String body = "{\"name\":\"" + Some.name("New") + "\"}";

        send(put(APPLICATIONS + "/" + id), body).andExpect(status().isPreconditionRequired());
        send(put(APPLICATIONS + "/" + id).header("If-Match", "\"7\""), body)
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(
                        jsonPath("$.current.name").value(applications.detail(id).name()));
        perform(post(APPLICATIONS + "/" + id + "/archive").header("If-Match", "\"7\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.current.version").value(0));
        perform(post(APPLICATIONS + "/" + id + "/archive")).andExpect(status().isPreconditionRequired());
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        UUID id = applications.create(Some.application());

        send(post(APPLICATIONS), "{\"name\":\"  \"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("name"));
        send(post(APPLICATIONS), "{\"name\":\"" + "x".repeat(10_001) + "\"}").andExpect(status().isBadRequest());
        send(post(APPLICATIONS), "{\"name\":\"A\",\"minimumViableMode\":\"SLEEP\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("minimumViableMode"));
        send(post(APPLICATIONS), "{\"name\":").andExpect(status().isBadRequest());
        send(post(APPLICATIONS + "/" + id + "/features"), "{\"name\":\"A\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("needLevel"));
        send(post(DEPENDENCIES), "{\"name\":\"A\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("kind"));
        send(post("/api/v1/reliances"), "{\"hard\":true}").andExpect(status().isBadRequest());
        perform(get(APPLICATIONS + "/not-an-id")).andExpect(status().isBadRequest());
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        UUID nothing = UUID.randomUUID();

        perform(get(APPLICATIONS + "/" + nothing))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        perform(get(APPLICATIONS + "/" + nothing + "/features")).andExpect(status().isNotFound());
        perform(get("/api/v1/features/" + nothing)).andExpect(status().isNotFound());
        perform(get(DEPENDENCIES + "/" + nothing)).andExpect(status().isNotFound());
        perform(delete("/api/v1/reliances/" + nothing).header("If-Match", "\"0\""))
                .andExpect(status().isNotFound());
    }

    @Test
    void featuresAreRanked() throws Exception {
        UUID application = applications.create(Some.application());
        String all = APPLICATIONS + "/" + application + "/features";
        send(post(all), "{\"name\":\"Sign in\",\"needLevel\":\"core\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.rank").value(1));
        send(post(all), "{\"name\":\"Record\",\"needLevel\":\"CORE\"}")
                .andExpect(jsonPath("$.rank").value(2));
        UUID second = features.features(application, false).get(1).id();

        send(post("/api/v1/features/" + second + "/move").header("If-Match", "\"0\""), "{\"rank\":1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rank").value(1));
        perform(get(all)).andExpect(jsonPath("$[0].name").value("Record"));
        send(post("/api/v1/features/" + second + "/move").header("If-Match", "\"0\""), "{\"rank\":2}")
                .andExpect(status().isPreconditionFailed());
        send(post("/api/v1/features/" + second + "/move"), "{\"rank\":2}").andExpect(status().isPreconditionRequired());
        send(post("/api/v1/features/" + second + "/move").header("If-Match", "\"1\""), "{\"rank\":0}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void reliancesAreMadeTurnedAndEnded() throws Exception {
        UUID application = applications.create(Some.application());
        UUID feature = features.create(application, Some.feature("Record"));
        UUID dependency = dependencies.create(Some.dependency());
        String body = "{\"featureId\":\"" + feature + "\",\"dependencyId\":\"" + dependency + "\",\"hard\":true}";
        String location = Objects.requireNonNull(send(post("/api/v1/reliances"), body)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));

        send(put(location).header("If-Match", "\"0\""), "{\"hard\":false}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hard").value(false));
        perform(get("/api/v1/reliances").param("dependencyId", dependency.toString()))
                .andExpect(jsonPath("$.length()").value(1));
        perform(get(DEPENDENCIES).param("kind", "database").param("text", "main database"))
                .andExpect(status().isOk());
        perform(delete(location)).andExpect(status().isPreconditionRequired());
        perform(delete(location).header("If-Match", "\"1\"")).andExpect(status().isNoContent());
        perform(get(location)).andExpect(status().isNotFound());
    }

    @Test
    void applicationsRelyOnDependenciesAsAWhole() throws Exception {
        UUID application = applications.create(Some.application());
        UUID dependency = dependencies.create(Some.dependency());
        String pair = APPLICATIONS + "/" + application + "/dependencies/" + dependency;

        perform(put(pair)).andExpect(status().isNoContent());
        perform(put(pair)).andExpect(status().isNoContent());
        perform(get(APPLICATIONS + "/" + application + "/dependencies"))
                .andExpect(jsonPath("$.length()").value(1));
        perform(delete(pair)).andExpect(status().isNoContent());
        perform(get(APPLICATIONS + "/" + application + "/dependencies"))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void aDependencyKnowsTheFaultsOfItsKind() throws Exception {
        UUID dependency = dependencies.create(Some.dependency());

        perform(get(DEPENDENCIES + "/" + dependency + "/faults"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].fault").value("UNAVAILABLE"));
    }

    @Test
    void scriptsAndStrangeTextComeBackAsTheyWereSent() throws Exception {
        String strange = "<script>alert(1)</script> שלום 👩‍🚒 " + UUID.randomUUID();
        send(post(APPLICATIONS), "{\"name\":\"" + strange + "\",\"description\":\"" + "é".repeat(10_000) + "\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value(strange))
                .andExpect(jsonPath("$.description").value(containsString("éé")));
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsAndChangesNothing() throws Exception {
        UUID id = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));

        perform(get(APPLICATIONS + "/" + id)).andExpect(status().isOk());
        send(post(APPLICATIONS), "{\"name\":\"A\"}")
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        perform(post(APPLICATIONS + "/" + id + "/archive").header("If-Match", "\"0\""))
                .andExpect(status().isForbidden());
        send(post(DEPENDENCIES), "{\"name\":\"A\",\"kind\":\"DNS\"}").andExpect(status().isForbidden());
    }

    @Test
    void withoutATokenThereIsNoAnswerAndNoRedirect() {
        Acting.asNobody(() -> http.perform(get(APPLICATIONS)).andExpect(status().isUnauthorized()));
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
