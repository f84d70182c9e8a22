package dev.gameday.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.testing.Acting;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

@GamedayTest
@SuppressWarnings("NullAway.Init")
abstract class SessionsTest {
    private static final String PASSWORD = "long enough for this";
    private static final String PAGE = "/settings";
    /** Open to everybody, and yet told who asks. */
    private static final String OPEN = "/v3/api-docs";

    @Autowired
    MockMvc web;

    @Autowired
    AccountService accounts;

    @Autowired
    SessionService sessions;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    String email = "";
    UUID account = UUID.randomUUID();

    /** A signed-in browser: what the servlet keeps of it, and its cookie. */
    record Browser(MockHttpSession http, Cookie cookie) {}

    @BeforeEach
    void somebody() {
        email = UUID.randomUUID() + "@x.org";
        account = Acting.as(
                Role.ADMINISTRATOR,
                () -> accounts.create(new NewAccount(email, "Somebody", PASSWORD, Set.of(Role.ENGINEER))));
    }

    @Test
    void aSignInIsARowOfWhichOnlyAHashIsKept() throws Exception {
        Browser browser = signIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        List<SessionRow> rows = as(() -> sessions.mine());

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.browser()).isEqualTo("Firefox on Linux");
            assertThat(row.address()).isEqualTo("127.0.0.1");
        });
        assertThat(db.sql("select token_hash from account_session where account_id = :a")
                        .param("a", account)
                        .query(String.class)
                        .single())
                .doesNotContain(browser.cookie.getValue());
        assertThat(browser.cookie.isHttpOnly()).isTrue();
        assertThat(browser.cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOverAtItsNextRequest() throws Exception {
        Browser browser = signIn("a");
        UUID id = as(() -> sessions.mine()).getFirst().id();
        as(() -> {
            sessions.end(id);
            return true;
        });

        web.perform(get(PAGE).session(browser.http)).andExpect(redirectedUrl("/login"));
        assertThat(browser.http.isInvalid()).isTrue();
        web.perform(get(PAGE).cookie(browser.cookie)).andExpect(redirectedUrl("/login"));
        assertThat(as(() -> sessions.mine())).isEmpty();
    }

    @Test
    void afterARestartOrOnAnotherNodeASignInGoesOnByItsCookie() throws Exception {
        Browser browser = signIn("a");
        MockHttpSession elsewhere = new MockHttpSession();
        web.perform(get(OPEN).session(elsewhere).cookie(browser.cookie));
        assertThat(signedInAs(elsewhere)).isEqualTo("Somebody");
        web.perform(get(PAGE).cookie(new Cookie(Cookies.SESSION, "made up"))).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aPasswordThatIsChangedEndsAllSessionsButTheOneThatAsks() throws Exception {
        Browser other = signIn("a");
        web.perform(get(OPEN).session(other.http));
        as(() -> {
            accounts.changeOwnPassword(PASSWORD, "another one, long enough");
            return true;
        });
        web.perform(get(PAGE).session(other.http)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aSessionThatNobodyUsesOrThatIsTooOldIsOver() throws Exception {
        Browser idle = signIn("a");
        db.sql("update account_session set last_seen_at = :then where account_id = :a")
                .param("then", Sql.at(clock.instant().minus(BrowserSessions.IDLE)))
                .param("a", account)
                .update();
        web.perform(get(PAGE).session(idle.http)).andExpect(redirectedUrl("/login"));
        assertThat(as(() -> sessions.mine())).isEmpty();
        Browser old = signIn("a");
        db.sql("update account_session set started_at = :then where account_id = :a")
                .param("then", Sql.at(clock.instant().minus(BrowserSessions.LONGEST)))
                .param("a", account)
                .update();
        web.perform(get(PAGE).session(old.http)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void eachRequestCostsOneStatementAndIsNotedOnceAMinute() throws Exception {
        Browser browser = signIn("a");
        assertThat(checks(browser)).hasSize(1);
        db.sql("update account_session set last_seen_at = :then where account_id = :a")
                .param("then", Sql.at(clock.instant().minus(Duration.ofMinutes(2))))
                .param("a", account)
                .update();
        assertThat(checks(browser)).hasSize(1);
        Await.until(
                "the session was seen now",
                Duration.ofSeconds(10),
                () -> db.sql("select count(*) from account_session where account_id = :a and last_seen_at > :then")
                                .param("a", account)
                                .param("then", Sql.at(clock.instant().minus(LastSeen.GRAIN)))
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    @Test
    void aNewNameIsTheOneThatActsAtTheNextRequest() throws Exception {
        Browser browser = signIn("a");
        as(() -> {
            accounts.rename("Ada");
            return true;
        });
        web.perform(get(OPEN).session(browser.http));
        assertThat(signedInAs(browser.http)).isEqualTo("Ada");
    }

    private static String signedInAs(MockHttpSession http) {
        SecurityContext context = (SecurityContext)
                requireNonNull(http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return requireNonNull(context.getAuthentication()).getName();
    }

    @Test
    void signingOutEndsTheRow() throws Exception {
        Browser browser = signIn("a");
        web.perform(post("/logout").session(browser.http).cookie(browser.cookie).with(csrf()));
        assertThat(as(() -> sessions.mine())).isEmpty();
    }

    @Test
    void allOthersEndAtOnce() throws Exception {
        signIn("a");
        signIn("b");
        assertThat(as(() -> sessions.endOthers())).isEqualTo(2);
    }

    @Test
    void nobodySeesOrEndsSomebodyElsesSessionsButAdministrators() throws Exception {
        signIn("a");
        UUID id = as(() -> sessions.mine()).getFirst().id();
        for (Role role : List.of(Role.MANAGER, Role.ORGANIZER, Role.ENGINEER, Role.STAKEHOLDER)) {
            for (Work work : List.<Work>of(
                    () -> sessions.sessions(account),
                    () -> sessions.endFor(account, id),
                    () -> sessions.endAllFor(account))) {
                assertThatThrownBy(() -> Acting.as(role, work)).isInstanceOf(AccessDeniedException.class);
            }
            assertThatThrownBy(() -> Acting.as(role, () -> sessions.end(id))).isInstanceOf(NotFoundException.class);
        }
        Acting.as(Role.ADMINISTRATOR, () -> {
            assertThat(sessions.sessions(account)).hasSize(1);
            sessions.endFor(account, id);
            assertThat(sessions.sessions(account)).isEmpty();
        });
    }

    private List<String> checks(Browser browser) {
        return StatementCounter.statements(() -> web.perform(get(OPEN).session(browser.http)));
    }

    private Browser signIn(String userAgent) throws Exception {
        var result = web.perform(post("/login")
                        .param("username", email)
                        .param("password", PASSWORD)
                        .header("User-Agent", userAgent)
                        .with(csrf()))
                .andReturn();
        return new Browser(
                (MockHttpSession) requireNonNull(result.getRequest().getSession()),
                requireNonNull(result.getResponse().getCookie(Cookies.SESSION)));
    }

    private <T> T as(java.util.concurrent.Callable<T> work) {
        return Acting.as(new AccountPrincipal(account, email, "Somebody", Set.of(Role.ENGINEER), 0), work);
    }
}

class SessionsOnH2Test extends SessionsTest {}

@OnPostgreSql
class SessionsOnPostgreSqlTest extends SessionsTest {}
