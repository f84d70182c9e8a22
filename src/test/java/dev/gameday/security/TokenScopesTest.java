package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.testing.Acting;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@GamedayTest
class TokenScopesTest {
    @Autowired
    MockMvc web;

    @Autowired
    AccountService accounts;

    @Autowired
    TokenService tokens;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void aReadTokenChangesNothingWhateverTheAddress() throws Exception {
        String token = token(Role.ADMINISTRATOR, TokenScope.READ);
        int tried = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/") && method != RequestMethod.GET) {
                        String path = pattern.replaceAll(
                                "\\{[^}]+}", UUID.randomUUID().toString());
                        web.perform(request(HttpMethod.valueOf(method.name()), path)
                                        .header("Authorization", "Bearer " + token)
                                        .contentType("application/json")
                                        .content("{}"))
                                .andExpect(status().isForbidden())
                                .andExpect(content().contentType("application/problem+json"))
                                .andExpect(jsonPath("$.detail").value(Matchers.containsString("may only read")));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(60);
        web.perform(get("/api/v1/teams").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
    }

    @Test
    void anAlertsTokenDeliversAlertsAndDoesNothingElseWhateverTheAddress() throws Exception {
        String token = token(Role.ADMINISTRATOR, TokenScope.ALERTS);
        int tried = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/") && !pattern.equals("/api/v1/alerts/alertmanager")) {
                        String path = pattern.replaceAll(
                                "\\{[^}]+}", UUID.randomUUID().toString());
                        web.perform(request(HttpMethod.valueOf(method.name()), path)
                                        .header("Authorization", "Bearer " + token)
                                        .contentType("application/json")
                                        .content("{}"))
                                .andExpect(status().isForbidden())
                                .andExpect(jsonPath("$.detail").value(Matchers.containsString("only deliver alerts")));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        deliver(token).andExpect(status().isNoContent());
        for (Role role : List.of(Role.MANAGER, Role.ENGINEER, Role.STAKEHOLDER)) {
            assertThatThrownBy(() -> token(role, TokenScope.ALERTS))
                    .isInstanceOfSatisfying(
                            InvalidException.class, e -> assertThat(e.field()).isEqualTo("scope"));
        }
    }

    @Test
    void anAlertsTokenLosesItsRightWithItsOwner() throws Exception {
        AccountPrincipal owner = owner(Role.ORGANIZER);
        String token = Acting.as(
                        owner,
                        () -> tokens.create(
                                "alerts", TokenScope.ALERTS, clock.instant().plus(Duration.ofDays(1))))
                .secret();
        deliver(token).andExpect(status().isNoContent());
        db.sql("update account_role set role = 'ENGINEER' where account_id = :a")
                .param("a", owner.id())
                .update();
        deliver(token).andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions deliver(String token) throws Exception {
        return web.perform(post("/api/v1/alerts/alertmanager")
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .content("{\"alerts\":[]}"));
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "WRITE"})
    void whatOnlyAdministratorsMayNeedsTheWholeScope(TokenScope scope) throws Exception {
        for (String path : List.of("/api/v1/accounts", "/api/v1/people", "/api/v1/changes")) {
            web.perform(get(path).header("Authorization", "Bearer " + token(Role.ADMINISTRATOR, scope)))
                    .andExpect(status().isForbidden());
            web.perform(get(path).header("Authorization", "Bearer " + token(Role.ADMINISTRATOR, TokenScope.ADMIN)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void aScopeNeverAddsToWhatTheOwnerMay() throws Exception {
        for (Role role : List.of(Role.ENGINEER, Role.STAKEHOLDER)) {
            String token = token(role, TokenScope.ADMIN);
            web.perform(get("/api/v1/accounts").header("Authorization", "Bearer " + token))
                    .andExpect(status().isForbidden());
            team(token).andExpect(status().isForbidden());
        }
        team(token(Role.ADMINISTRATOR, TokenScope.WRITE)).andExpect(status().isCreated());
        for (TokenScope scope : TokenScope.values()) {
            for (Role role : Role.values()) {
                Set<Role> left = scope.of(Set.of(role));
                var allowed = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(role), 0).authorities();
                var got = new AccountPrincipal(UUID.randomUUID(), "", "", left, 0).authorities();
                assertThat(allowed).containsAll(List.copyOf(got));
            }
        }
    }

    @Test
    void aTokenMakesNoneThatMayDoMore() throws Exception {
        String token = token(Role.ADMINISTRATOR, TokenScope.WRITE);
        web.perform(post("/api/v1/tokens")
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .content("{\"name\":\"more\",\"scope\":\"ADMIN\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("scope"));
    }

    @Test
    void onlyAnAdministratorsTokenMayLastForEver() {
        assertThatThrownBy(() -> Acting.as(owner(Role.ENGINEER), () -> tokens.create("ci", TokenScope.READ, null)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("expiresAt"));
        assertThatThrownBy(() -> Acting.as(
                        owner(Role.ENGINEER),
                        () -> tokens.create(
                                "ci", TokenScope.READ, clock.instant().plus(Duration.ofDays(400)))))
                .isInstanceOf(InvalidException.class);
        assertThat(Acting.as(owner(Role.ADMINISTRATOR), () -> tokens.create("ci", TokenScope.READ, null))
                        .row()
                        .expiresAt())
                .isNull();
    }

    @Test
    void whenATokenWasLastUsedIsNotedOnceAMinuteAndBesideTheRequest() throws Exception {
        AccountPrincipal owner = owner(Role.STAKEHOLDER);
        String token = Acting.as(
                        owner,
                        () -> tokens.create(
                                "ci", TokenScope.READ, clock.instant().plus(Duration.ofDays(1))))
                .secret();
        List<String> statements = StatementCounter.statements(() -> call(token));
        assertThat(statements).noneMatch(sql -> sql.startsWith("update"));
        Await.until("it is noted", Duration.ofSeconds(10), () -> lastUsed(owner) != null);
        Instant first = lastUsed(owner);
        call(token);
        call(token);
        assertThat(lastUsed(owner)).isEqualTo(first);
    }

    @Test
    void administratorsSeeAndRevokeTheTokensOfOthers() throws Exception {
        AccountPrincipal owner = owner(Role.ENGINEER);
        NewApiToken token = Acting.as(
                owner,
                () -> tokens.create("ci", TokenScope.READ, clock.instant().plus(Duration.ofDays(1))));
        for (Role role : List.of(Role.MANAGER, Role.ORGANIZER, Role.ENGINEER, Role.STAKEHOLDER)) {
            for (Work work : List.<Work>of(
                    () -> tokens.tokensOf(owner.id()),
                    () -> tokens.revokeFor(owner.id(), token.row().id()))) {
                assertThatThrownBy(() -> Acting.as(role, work)).isInstanceOf(AccessDeniedException.class);
            }
        }
        Acting.as(Role.ADMINISTRATOR, () -> {
            assertThat(tokens.tokensOf(owner.id())).hasSize(1);
            assertThatThrownBy(() ->
                            tokens.revokeFor(UUID.randomUUID(), token.row().id()))
                    .isInstanceOf(NotFoundException.class);
            tokens.revokeFor(owner.id(), token.row().id());
        });
        web.perform(get("/api/v1/teams").header("Authorization", "Bearer " + token.secret()))
                .andExpect(status().isUnauthorized());
    }

    private org.springframework.test.web.servlet.ResultActions team(String token) throws Exception {
        return web.perform(post("/api/v1/teams")
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .content("{\"name\":\"T" + UUID.randomUUID() + "\",\"capacity\":1}"));
    }

    private void call(String token) throws Exception {
        web.perform(get("/api/v1/teams").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
    }

    private @Nullable Instant lastUsed(AccountPrincipal owner) {
        return db.sql("select last_used_at from api_token where account_id = :a")
                .param("a", owner.id())
                .query((row, n) -> new Instant[] {Sql.instantOrNull(row, "last_used_at")})
                .single()[0];
    }

    private String token(Role role, TokenScope scope) {
        return Acting.as(
                        owner(role),
                        () -> tokens.create("ci", scope, clock.instant().plus(Duration.ofDays(1))))
                .secret();
    }

    private AccountPrincipal owner(Role role) {
        String email = UUID.randomUUID() + "@x.org";
        UUID id = Acting.as(
                Role.ADMINISTRATOR,
                () -> accounts.create(new NewAccount(email, "Owner", "long enough for this", Set.of(role))));
        return new AccountPrincipal(id, email, "Owner", Set.of(role), 0);
    }
}
