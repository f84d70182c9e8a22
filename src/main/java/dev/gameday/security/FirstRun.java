package dev.gameday.security;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a deployment up, once: the administrator, then the program or the sample, all or nothing. */
@Component
class FirstRun {
    static final int SHORTEST_TOKEN = 20;
    private final AccountRepository accounts;
    private final ApiTokenRepository tokens;
    private final Passwords passwords;
    private final ProgramService programs;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    FirstRun(
            AccountRepository accounts,
            ApiTokenRepository tokens,
            Passwords passwords,
            ProgramService programs,
            ApplicationEventPublisher events,
            JdbcClient db,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.programs = programs;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /** @throws RuleException when it was done already, on this node or another */
    @Transactional
    public AccountPrincipal setUp(SetUp given) {
        String hash = passwords.hash("password", given.password());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        claim(now);
        Account administrator = accounts.saveAndFlush(
                new Account(new NewAccount(given.email(), given.name(), null, Set.of(Role.ADMINISTRATOR)), hash, now));
        if (given.token() != null) {
            tokens.saveAndFlush(new ApiToken(
                    administrator.id(),
                    "From set-up",
                    TokenHash.of(checked(given.token())),
                    TokenScope.ADMIN,
                    now,
                    null));
        }
        actingAs(administrator.principal(), () -> {
            if (given.program() != null) {
                programs.setUp(given.program());
            }
            events.publishEvent(new SetupCompleted(administrator.id(), given.sample()));
            programs.program(); // the sample's loader must have brought one
        });
        return administrator.principal();
    }

    static String checked(@Nullable String token) {
        boolean fine = token != null
                && token.codePointCount(0, token.length()) >= SHORTEST_TOKEN
                && token.equals(token.strip())
                && token.codePoints().noneMatch(Character::isISOControl);
        if (token == null || !fine) {
            throw new InvalidException(
                    "token",
                    "At least " + SHORTEST_TOKEN + " printable characters, not beginning or ending with a space.");
        }
        return token;
    }

    /** The row can exist only once, so that of several nodes exactly one sets up. */
    private void claim(Instant now) {
        try {
            db.sql("insert into setup (id, completed_at) values (1, :now)")
                    .param("now", Sql.at(now))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleException("Gameday is set up already.");
        }
    }

    static void actingAs(AccountPrincipal account, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(account.authentication());
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
