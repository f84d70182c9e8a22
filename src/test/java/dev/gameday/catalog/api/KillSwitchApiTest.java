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
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.Objects;
import java.util.Set;
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
@ActingAs(Role.ENGINEER)
class KillSwitchApiTest {
    private static final String SWITCHES = "/api/v1/kill-switches";

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    KillSwitchService switches;

    @Autowired
    ScopeService scopes;

    @Test
    void aSwitchIsAddedReadChangedArchivedAndRestored() throws Exception {
        UUID feature = Acting.as(Role.MANAGER, () -> feature());
        String flag = Some.name("leaderboard");
        String one = Objects.requireNonNull(send(
                        post(SWITCHES),
                        "{\"flag\":\"" + flag + "\",\"place\":\"Flags file\",\"people\":[\"Lead\"],\"features\":[\""
                                + feature + "\"]}")
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.features[0].name").value("Record"))
                .andExpect(jsonPath("$.busNumber").value(1))
                .andExpect(jsonPath("$.warnings[0]").value("ONE_PERSON"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));

        send(put(one), "{\"flag\":\"" + flag + "\"}").andExpect(status().isPreconditionRequired());
        send(put(one).header("If-Match", "\"0\""), "{\"flag\":\"" + flag + "\",\"actsWithinSeconds\":5}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.actsWithinSeconds").value(5))
                .andExpect(jsonPath("$.features.length()").value(0));
        send(put(one).header("If-Match", "\"0\""), "{\"flag\":\"" + flag + "\"}")
                .andExpect(status().isPreconditionFailed());
        perform(put(one + "/features/" + feature)).andExpect(status().isNoContent());
        perform(get(SWITCHES).param("text", flag).param("show", "attention"))
                .andExpect(jsonPath("$[0].features.length()").value(1));
        perform(delete(one + "/features/" + feature)).andExpect(status().isNoContent());
        perform(post(one + "/archive").header("If-Match", "\"3\""))
                .andExpect(jsonPath("$.archived").value(true));
        perform(post(one + "/restore").header("If-Match", "\"4\""))
                .andExpect(jsonPath("$.archived").value(false));
    }

    @Test
    void itsExercisesAreRecordedOnceAndTakenBack() throws Exception {
        UUID id = switches.create(KillSwitchData.of(Some.name("a"), Set.of()));
        String all = SWITCHES + "/" + id + "/exercises";
        UUID request = UUID.randomUUID();
        String body = "{\"requestId\":\"" + request
                + "\",\"exercisedOn\":\"2012-10-21\",\"exercisedBy\":\"Lead\",\"tookSeconds\":4}";

        send(post(all), body).andExpect(status().isCreated());
        send(post(all), body).andExpect(jsonPath("$.length()").value(1));
        perform(get(all)).andExpect(jsonPath("$[0].exercisedBy").value("Lead"));
        perform(get(SWITCHES + "/" + id))
                .andExpect(jsonPath("$.lastTookSeconds").value(4));
        send(post(all), "{\"exercisedBy\":\"Lead\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("exercisedOn"));
        perform(post(SWITCHES + "/exercises/" + request + "/take-back")).andExpect(status().isNoContent());
        perform(get(all)).andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void aSheddableFeatureHasAGroupAndMissesASwitch() throws Exception {
        UUID application = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));
        String features = "/api/v1/applications/" + application + "/features";
        String body = "{\"name\":\"Photos\",\"needLevel\":\"sheddable\",\"shedGroup\":\"Extras\"}";
        Acting.as(
                Role.MANAGER,
                () -> send(post(features), body)
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.shedGroup").value("Extras")));
        UUID id = this.features.features(application, false).getFirst().id();

        perform(get("/api/v1/applications/" + application + "/shed-order"))
                .andExpect(jsonPath("$[0].group").value("Extras"))
                .andExpect(jsonPath("$[0].features[0].name").value("Photos"));
        perform(get(SWITCHES + "/missing"))
                .andExpect(jsonPath("$[?(@.id == '" + id + "')].shedGroup").value("Extras"));
        Acting.as(
                Role.MANAGER,
                () -> send(
                                put("/api/v1/features/" + id).header("If-Match", "\"0\""),
                                "{\"name\":\"Photos\",\"needLevel\":\"SHEDDABLE\"}")
                        .andExpect(jsonPath("$.shedGroup").value("Extras")));
        Acting.as(
                Role.MANAGER,
                () -> send(
                                put("/api/v1/features/" + id).header("If-Match", "\"0\""),
                                "{\"name\":\"Photos\",\"needLevel\":\"SHEDDABLE\",\"shedGroup\":\"\"}")
                        .andExpect(jsonPath("$.shedGroup").value("")));
    }

    @Test
    @ActingAs(Role.MANAGER)
    void aScopeIsSignedOffAsItWasRead() throws Exception {
        UUID feature = feature();
        UUID application = features.detail(feature).applicationId();
        String one = "/api/v1/applications/" + application;
        String tag = Objects.requireNonNull(perform(get(one + "/scope"))
                .andExpect(jsonPath("$.features[0].name").value("Record"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        String body = "{\"signedBy\":\"Grace\",\"signedAs\":\"Field director\"}";

        send(post(one + "/sign-offs"), body).andExpect(status().isPreconditionRequired());
        send(post(one + "/sign-offs").header("If-Match", "\"1\""), body).andExpect(status().isPreconditionFailed());
        String signed = Objects.requireNonNull(send(post(one + "/sign-offs").header("If-Match", tag), body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.signOff.signedBy").value("Grace"))
                .andExpect(jsonPath("$.features[0].name").value("Record"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        features.archive(feature, 0);
        perform(get("/api/v1/scopes").param("signed", "changed"))
                .andExpect(jsonPath("$[?(@.applicationId == '" + application + "')].changes[0].kind")
                        .value("REMOVED"));
        perform(post(signed + "/take-back"))
                .andExpect(jsonPath("$.signOff.takenBackBy").isNotEmpty());
        perform(post(signed + "/put-back"))
                .andExpect(jsonPath("$.signOff.takenBackBy").isEmpty());
        perform(get(one + "/sign-offs")).andExpect(jsonPath("$.length()").value(1));
        send(post(one + "/sign-offs").header("If-Match", "\"0\""), "{\"signedBy\":\"Grace\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void anEngineerSignsNothingOff() throws Exception {
        UUID feature = Acting.as(Role.MANAGER, () -> feature());
        String one = "/api/v1/applications/" + features.detail(feature).applicationId() + "/sign-offs";

        send(post(one).header("If-Match", "\"0\""), "{}").andExpect(status().isForbidden());
    }

    private UUID feature() {
        return features.create(applications.create(Some.application()), Some.feature("Record"));
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
