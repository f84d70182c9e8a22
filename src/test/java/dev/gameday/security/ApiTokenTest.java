package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@GamedayTest
class ApiTokenTest {
    @Autowired
    MockMvc web;

    @Autowired
    AccountService accounts;

    @Autowired
    TokenService tokens;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void aTokenActsWithItsOwnersRightsUntilItIsRevoked() throws Exception {
        AccountPrincipal owner = owner(Role.ENGINEER);
        NewApiToken token = as(
                owner,
                () -> tokens.create("ci", TokenScope.WRITE, clock.instant().plus(Duration.ofDays(90))));

        call(token.secret()).andExpect(status().isOk());
        web.perform(post("/api/v1/teams")
                        .header("Authorization", "Bearer " + token.secret())
                        .contentType("application/json")
                        .content("{\"name\":\"X\",\"capacity\":1}"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"));

        as(owner, () -> {
            tokens.revoke(token.row().id());
            return true;
        });
        refused(call(token.secret()));
    }

    @Test
    void expiredTokensAndThoseOfDisabledAccountsAreRefused() throws Exception {
        AccountPrincipal owner = owner(Role.STAKEHOLDER);
        NewApiToken token = as(
                owner,
                () -> tokens.create("ci", TokenScope.WRITE, clock.instant().plus(Duration.ofHours(1))));
        call(token.secret()).andExpect(status().isOk());
        db.sql("update api_token set expires_at = :then where id = :id")
                .param("then", Sql.at(clock.instant().minusSeconds(1)))
                .param("id", token.row().id())
                .update();
        refused(call(token.secret()));

        NewApiToken other = as(
                owner,
                () -> tokens.create("ci", TokenScope.WRITE, clock.instant().plus(Duration.ofDays(90))));
        call(other.secret()).andExpect(status().isOk());
        Acting.as(Role.ADMINISTRATOR, () -> accounts.disable(owner.id(), 0));
        refused(call(other.secret()));
    }

    @Test
    void anyPrintableTokenIsTakenVerbatimAsUtf8() throws Exception {
        String secret = "  ünïcode ✓ ${x} \"quoted\" " + UUID.randomUUID();
        db.sql(
                        "insert into api_token (id, account_id, name, token_hash, created_at) values (:id, :owner, 'x', :hash, :now)")
                .param("id", UUID.randomUUID())
                .param("owner", owner(Role.STAKEHOLDER).id())
                .param("hash", TokenHash.of(secret))
                .param("now", Sql.at(clock.instant()))
                .update();
        String asServersSeeIt = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        call(asServersSeeIt).andExpect(status().isOk());
        call(secret).andExpect(status().isOk());
        refused(call(secret.strip()));
    }

    @Test
    void withoutATokenTheApiAnswers401AndNeverRedirects() throws Exception {
        refused(web.perform(get("/api/v1/program")));
        refused(web.perform(get("/api/v1/nothing-here")));
        refused(web.perform(get("/api/v1/teams").header("Authorization", "Basic YTpi")));
    }

    @Test
    void nobodyRevokesOrSeesSomebodyElsesToken() {
        NewApiToken token = as(
                owner(Role.ENGINEER),
                () -> tokens.create("ci", TokenScope.WRITE, clock.instant().plus(Duration.ofDays(90))));
        AccountPrincipal other = owner(Role.ADMINISTRATOR);
        assertThat(as(other, () -> tokens.tokens())).isEmpty();
        assertThatThrownBy(() -> as(other, () -> {
                    tokens.revoke(token.row().id());
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDescriptionOfTheApiNamesTheBearerScheme() throws Exception {
        web.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"));
    }

    private ResultActions call(String token) throws Exception {
        return web.perform(get("/api/v1/teams").header("Authorization", "Bearer " + token));
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"))
                .andExpect(content().contentType("application/problem+json"));
    }

    private AccountPrincipal owner(Role role) {
        String email = UUID.randomUUID() + "@x.org";
        UUID id = Acting.as(
                Role.ADMINISTRATOR,
                () -> accounts.create(new NewAccount(email, "Owner", "long enough for this", Set.of(role))));
        return new AccountPrincipal(id, email, "Owner", Set.of(role), 0);
    }

    private static <T> T as(AccountPrincipal owner, java.util.function.Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(owner.authentication()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
