package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.api.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the owner of the request's API token act, as far as the token's scope goes. The token is everything after
 * "Bearer ", taken verbatim.
 */
class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private final Owners owners;
    private final LastSeen seen;
    private final Problems problems;

    BearerTokens(Owners owners, LastSeen seen, Problems problems) {
        this.owners = owners;
        this.seen = seen;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Token> token = token(request).flatMap(owners::find);
        if (token.isPresent()) {
            seen.token(token.get().id(), token.get().lastUsed());
            String refusal = refusal(token.get().scope(), request);
            if (!refusal.isEmpty()) {
                problems.write(request, response, HttpStatus.FORBIDDEN, refusal);
                return;
            }
            act(token.get());
        }
        chain.doFilter(request, response);
    }

    /** What the scope does not let through, whatever the address does; empty: go on. */
    private static String refusal(TokenScope scope, HttpServletRequest request) {
        return switch (scope) {
            case ALERTS ->
                request.getRequestURI().startsWith(request.getContextPath() + Routes.ALERTS_API + "/")
                        ? ""
                        : "This token may only deliver alerts. For anything else, make one with another scope.";
            case READ ->
                READS.contains(request.getMethod())
                        ? ""
                        : "This token may only read. To change something, make one with the scope WRITE or ADMIN.";
            case WRITE, ADMIN -> "";
        };
    }

    private static void act(Token token) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(token.owner(), null, token.authorities());
        authentication.setDetails(new TokenUse(token.id(), token.scope()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static Optional<String> token(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()));
    }

    /** A token that works, and its owner with what the scope leaves of the roles. */
    record Token(UUID id, TokenScope scope, @Nullable Instant lastUsed, AccountPrincipal owner, boolean ownerRuns) {
        Collection<GrantedAuthority> authorities() {
            return scope == TokenScope.ALERTS && ownerRuns
                    ? Set.of(new SimpleGrantedAuthority(Access.DELIVER_ALERTS))
                    : owner.authorities();
        }
    }

    /** Finds the enabled account behind a token that is neither revoked nor expired, in one statement. */
    @Component
    static class Owners {
        private final JdbcClient db;
        private final Clock clock;

        Owners(JdbcClient db, Clock clock) {
            this.db = db;
            this.clock = clock;
        }

        Optional<AccountPrincipal> of(String token) {
            return find(token).map(Token::owner);
        }

        Optional<Token> find(String token) {
            return db.sql("""
                            select t.id as token_id, t.scope, t.last_used_at,
                                   a.id, a.email, a.name, a.session_epoch, r.role
                            from api_token t
                            join account a on a.id = t.account_id
                            left join account_role r on r.account_id = a.id
                            where t.token_hash in (:hashes) and t.revoked_at is null
                            and (t.expires_at is null or t.expires_at > :now) and a.enabled = true""")
                    .param("hashes", TokenHash.ofHeader(token))
                    .param("now", Sql.at(clock.instant()))
                    .query(Owners::read);
        }

        private static Optional<Token> read(ResultSet row) throws SQLException {
            Token found = null;
            Set<Role> roles = EnumSet.noneOf(Role.class);
            while (row.next()) {
                if (row.getString("role") != null) {
                    roles.add(Role.valueOf(row.getString("role")));
                }
                TokenScope scope = TokenScope.valueOf(row.getString("scope"));
                found = new Token(
                        Sql.uuid(row, "token_id"),
                        scope,
                        Sql.instantOrNull(row, "last_used_at"),
                        new AccountPrincipal(
                                Sql.uuid(row, "id"),
                                row.getString("email"),
                                row.getString("name"),
                                scope.of(roles),
                                row.getInt("session_epoch")),
                        roles.contains(Role.ORGANIZER) || roles.contains(Role.ADMINISTRATOR));
            }
            return Optional.ofNullable(found);
        }
    }
}
