package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@GamedayTest
@NotSetUp
class SetupGateTest {
    @Autowired
    MockMvc web;

    @Autowired
    SetupState setup;

    @Test
    void everyScreenLeadsToTheSetUp() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/findings")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/login")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frontend/styles.css", "/aura/aura.css", "/VAADIN/build/index.js", "/setup"})
    void whatTheSetUpPageNeedsIsLetThrough(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new SetupGate.OfScreens(setup).doFilter(request, response, chain);
        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void theApiSaysThatItIsNotAvailableYet() throws Exception {
        web.perform(get("/api/v1/program"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType("application/problem+json"));
    }
}
