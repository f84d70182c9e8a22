package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.StatementCounter;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@GamedayTest
class SignInTest {
    private static final String PASSWORD = "long enough for this";

    @Autowired
    MockMvc web;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient db;

    @Test
    void aSessionEndsAtItsNextRequestOnceTheAccountIsDisabled() throws Exception {
        String email = address();
        UUID id = create(email);
        MockHttpSession session = signIn(email);
        web.perform(get("/v3/api-docs").session(session)).andExpect(status().isOk());
        assertThat(session.isInvalid()).isFalse();

        Acting.as(Role.ADMINISTRATOR, () -> accounts.disable(id, 0));

        web.perform(get("/settings").session(session)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void unknownDisabledAndWrongLookTheSame() throws Exception {
        String email = address();
        UUID id = create(email);
        attempt(email, "wrong").andExpect(redirectedUrl("/login?error"));
        attempt(address(), PASSWORD).andExpect(redirectedUrl("/login?error"));
        Acting.as(Role.ADMINISTRATOR, () -> accounts.disable(id, 0));
        attempt(email, PASSWORD).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordHasToWaitAtAnUnknownBrowser() throws Exception {
        String email = address();
        create(email);
        for (int i = 0; i < LoginThrottle.FREE_FOR_PAIR + 3; i++) {
            attempt(email, "wrong");
        }
        attempt(email, PASSWORD).andExpect(redirectedUrl("/login?wait"));
    }

    @Test
    void somebodyWhoHammersTheOwnersAddressDoesNotStopTheOwnersBrowser() throws Exception {
        String email = address();
        create(email);
        Cookie browser = browserOf(email);
        for (int i = 0; i < LoginThrottle.FREE_FOR_PAIR + 3; i++) {
            attempt(email, "wrong");
        }
        attempt(email, PASSWORD).andExpect(redirectedUrl("/login?wait"));
        attempt(email, PASSWORD, browser).andExpect(redirectedUrl("/"));
    }

    @Test
    void anotherAccountsBrowserIsNoKnownBrowser() throws Exception {
        String email = address();
        String attacker = address();
        create(email);
        create(attacker);
        Cookie browser = browserOf(attacker);
        for (int i = 0; i < LoginThrottle.FREE_FOR_PAIR + 3; i++) {
            attempt(email, "wrong", browser);
        }
        attempt(email, PASSWORD, browser).andExpect(redirectedUrl("/login?wait"));
    }

    @Test
    void anUnknownAddressCostsTheSameStatementsAndWaitsTheSame() throws Exception {
        String known = address();
        create(known);
        String unknown = address();
        assertThat(statements(known)).isEqualTo(statements(unknown));
        for (String email : List.of(known, unknown)) {
            for (int i = 0; i < LoginThrottle.FREE_FOR_PAIR; i++) {
                attempt(email, "wrong");
            }
            attempt(email, "wrong").andExpect(redirectedUrl("/login?wait"));
        }
    }

    private Cookie browserOf(String email) throws Exception {
        return java.util.Objects.requireNonNull(
                attempt(email, PASSWORD).andReturn().getResponse().getCookie(Cookies.BROWSER));
    }

    private List<String> statements(String email) {
        return StatementCounter.statements(() -> attempt(email, "wrong"));
    }

    @Test
    void passwordsAreKeptAsSlowSaltedHashes() {
        UUID id = create(address());
        assertThat(db.sql("select password_hash from account where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .startsWith("{pbkdf2}")
                .doesNotContain(PASSWORD);
    }

    private MockHttpSession signIn(String email) throws Exception {
        var session = attempt(email, PASSWORD)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession();
        return (MockHttpSession) java.util.Objects.requireNonNull(session);
    }

    /** From an address of its own, so that tests do not make each other wait. */
    private ResultActions attempt(String email, String password, Cookie... cookies) throws Exception {
        var login = post("/login")
                .param("username", email)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10." + Math.abs(email.hashCode() % 250) + ".0.1");
                    return request;
                });
        return web.perform(cookies.length == 0 ? login : login.cookie(cookies));
    }

    private UUID create(String email) {
        return Acting.as(
                Role.ADMINISTRATOR,
                () -> accounts.create(new NewAccount(email, "Somebody", PASSWORD, Set.of(Role.ENGINEER))));
    }

    private static String address() {
        return UUID.randomUUID() + "@x.org";
    }
}
