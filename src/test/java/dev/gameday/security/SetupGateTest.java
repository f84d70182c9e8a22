package dev.gameday.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@GamedayTest
@NotSetUp
class SetupGateTest {
    @Autowired
    MockMvc web;

    @Test
    void everyScreenLeadsToTheSetUp() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/findings")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/login")).andExpect(redirectedUrl("/setup"));
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void theApiSaysThatItIsNotAvailableYet() throws Exception {
        web.perform(get("/api/v1/program"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType("application/problem+json"));
    }
}
