package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in by a link that works once: an invitation, or a way to a new password. Administrators make links and
 * pass them on themselves; no mail server is needed.
 */
@Service
@Transactional
public class InvitationService {
    /** How many days a link works unless said otherwise. */
    public static final int USUAL_DAYS = 7;

    /** What every link that does not work says, whatever the reason. */
    public static final String DEAD =
            "This link does not work. It may have been used already, have expired, or have been"
                    + " replaced by a newer one.";

    private static final int MOST_DAYS = 60;

    private final AccountRepository accounts;
    private final AccountTeams teams;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            AccountRepository accounts,
            AccountTeams teams,
            OneTimeLinks links,
            Passwords passwords,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.teams = teams;
        this.links = links;
        this.passwords = passwords;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account without a password, and the link that its owner chooses one by. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public NewLink invite(Invitation given) {
        Duration lasts = days(given.days());
        NewAccount facts = new NewAccount(given.email(), given.name(), null, given.roles());
        Account account = new Account(facts, null, clock.instant().truncatedTo(ChronoUnit.MICROS));
        teams.requireFreeEmail(account);
        account.belongTo(teams.existing(given.teams() == null ? Set.of() : given.teams()));
        accounts.saveAndFlush(account);
        audit("invited", account);
        return links.make(account.id(), LinkPurpose.INVITATION, user.name(), lasts);
    }

    /** A link in the place of the account's earlier ones: to its first password, or to another one. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public NewLink newLink(UUID id, @Nullable Integer days) {
        Account account = account(id);
        if (!account.enabled()) {
            throw new RuleException("The account is disabled. Enable it before you let somebody in.");
        }
        audit(account.invited() ? "invited again" : "made a link to a new password for", account);
        LinkPurpose purpose = account.invited() ? LinkPurpose.INVITATION : LinkPurpose.NEW_PASSWORD;
        return links.make(id, purpose, user.name(), days(days));
    }

    /** Ends the account's link. @throws RuleException when none works */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void revoke(UUID id) {
        Account account = account(id);
        if (links.revoke(id) == 0) {
            throw new RuleException("There is no link that works.");
        }
        audit("revoked the link of", account);
    }

    /** The account's link that still works, if there is one. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public Optional<LinkRow> link(UUID id) {
        return links.of(id);
    }

    /** Who is invited by whom; nothing for a link that does not work, whatever the reason. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.ANYBODY)
    public Optional<LinkGreeting> greeting(String token) {
        return links.find(token).map(OneTimeLinks.Found::greeting);
    }

    /**
     * Uses the link up: the password is the account's from now on, its earlier sessions end.
     *
     * @return the account, to be signed in
     * @throws RuleException when the link does not work, or not any more
     */
    @PreAuthorize(Access.ANYBODY)
    public AccountPrincipal accept(String token, @Nullable String password) {
        Optional<OneTimeLinks.Found> found = links.find(token);
        String email = found.map(it -> it.greeting().email()).orElse("");
        String name = found.map(it -> it.greeting().name()).orElse("");
        // The slow part comes before the decision, so that no answer is faster than another.
        String hash = passwords.hash("password", password, email, name);
        if (!links.use(token) || found.isEmpty()) {
            throw new RuleException(DEAD);
        }
        Account account = account(found.get().accountId());
        boolean first = account.invited();
        account.changePassword(hash);
        FirstRun.actingAs(account.principal(), () -> {
            accounts.saveAndFlush(account);
            audit(first ? "accepted the invitation" : "chose a new password by a link", account);
        });
        return account.principal();
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    private static Duration days(@Nullable Integer days) {
        return Duration.ofDays(Check.number("days", days == null ? USUAL_DAYS : days, 1, MOST_DAYS));
    }

    private void audit(String action, Account account) {
        events.publishEvent(new Audited(action, account.id(), account.email()));
    }
}
