package dev.gameday.security;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the owner of the request's API token act. The token is everything after "Bearer ", taken verbatim. */
class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private final Owners owners;

    BearerTokens(Owners owners) {
        this.owners = owners;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(owners::of).ifPresent(owner -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(owner.authentication());
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()));
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
            return db.sql("""
                            select a.id, a.email, a.name, a.session_epoch, r.role
                            from api_token t
                            join account a on a.id = t.account_id
                            left join account_role r on r.account_id = a.id
                            where t.token_hash in (:hashes) and t.revoked_at is null
                            and (t.expires_at is null or t.expires_at > :now) and a.enabled = true""")
                    .param("hashes", TokenHash.ofHeader(token))
                    .param("now", Sql.at(clock.instant()))
                    .query(result -> {
                        AccountPrincipal owner = null;
                        Set<Role> roles = EnumSet.noneOf(Role.class);
                        while (result.next()) {
                            if (result.getString("role") != null) {
                                roles.add(Role.valueOf(result.getString("role")));
                            }
                            owner = new AccountPrincipal(
                                    result.getObject("id", UUID.class),
                                    result.getString("email"),
                                    result.getString("name"),
                                    roles,
                                    result.getInt("session_epoch"));
                        }
                        return Optional.ofNullable(owner);
                    });
        }
    }
}
