package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts: made, changed and disabled by administrators. Sessions of a changed account end. */
@Service
@Transactional
public class AccountService {
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final AccountTeams teams;
    private final Passwords passwords;
    private final SessionService sessions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountQueries queries,
            AccountTeams teams,
            Passwords passwords,
            SessionService sessions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.teams = teams;
        this.passwords = passwords;
        this.sessions = sessions;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<AccountRow> accounts() {
        return queries.all();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public AccountRow account(UUID id) {
        return queries.byId(id).stream().findFirst().orElseThrow(() -> new NotFoundException("account", id));
    }

    /** Enabled accounts that may run game days, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.PLAN)
    public List<AccountRow> organizers() {
        return queries.organizers();
    }

    /** A password that nobody will guess; it is not kept, so show it to whoever tells it to the owner. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public String generatePassword() {
        return passwords.generate();
    }

    @PreAuthorize(Access.ADMINISTRATOR)
    @Once
    public UUID create(NewAccount given) {
        if (given.requestId() != null && accounts.existsById(given.requestId())) {
            return given.requestId();
        }
        Account account = new Account(given, passwords.hash("password", given.password()), clock.instant());
        teams.requireFreeEmail(account);
        accounts.saveAndFlush(account);
        audit("created an account", account, account.email() + " as " + account.roles());
        return account.id();
    }

    /** Changed roles end the account's sessions. @throws RuleException when no administrator would be left */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void update(UUID id, UpdateAccount to) {
        Account account = read(id, to.version());
        boolean administered = account.administers();
        account.describe(to.email(), to.name());
        account.changeRoles(to.roles());
        if (to.teams() != null) {
            account.belongTo(teams.existing(to.teams()));
        }
        teams.requireFreeEmail(account);
        save(account, administered);
        audit("changed an account", account, account.email() + " as " + account.roles());
    }

    /** Ends its sessions and its tokens' rights at once. @throws RuleException when no administrator would be left */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void disable(UUID id, long version) {
        Account account = read(id, version);
        boolean administered = account.administers();
        account.disable();
        save(account, administered);
        audit("disabled an account", account, account.email());
    }

    @PreAuthorize(Access.ADMINISTRATOR)
    public void enable(UUID id, long version) {
        Account account = read(id, version);
        account.enable();
        save(account, false);
        audit("enabled an account", account, account.email());
    }

    /** Replaces a forgotten password and ends the account's sessions. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void resetPassword(UUID id, long version, @Nullable String password) {
        Account account = read(id, version);
        account.changePassword(passwords.hash("password", password));
        save(account, false);
        audit("reset a password", account, account.email());
    }

    /** Changes one's own password; ends one's sessions but the one that asks. */
    @PreAuthorize(Access.READ)
    public void changeOwnPassword(String current, @Nullable String password) {
        Account account = accounts.findById(user.id()).orElseThrow(() -> new NotFoundException("account", user.id()));
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidException("current", "This is not your current password.");
        }
        account.changePassword(passwords.hash("password", password, account.email(), account.name()));
        save(account, false);
        sessions.keepCurrent(account.id(), account.sessionEpoch());
        audit("changed their password", account, account.email());
    }

    /** Renames oneself. */
    @PreAuthorize(Access.READ)
    public void rename(@Nullable String name) {
        Account account = accounts.findById(user.id()).orElseThrow(() -> new NotFoundException("account", user.id()));
        account.rename(name);
        accounts.saveAndFlush(account);
    }

    /** The caller's own account. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public AccountRow mine() {
        return queries.byId(user.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("account", user.id()));
    }

    private Account read(UUID id, long version) {
        Account account = accounts.findById(id).orElseThrow(() -> new NotFoundException("account", id));
        ChangedMeanwhileException.check("The account", version, account.version());
        return account;
    }

    private void save(Account account, boolean administered) {
        boolean stepsDown = administered && !account.administers();
        if (stepsDown) {
            queries.lockAdministrators();
        }
        accounts.saveAndFlush(account);
        if (stepsDown && queries.administrators() == 0) {
            throw new RuleException("This is the last administrator. Make somebody else one first.");
        }
    }

    private void audit(String action, Account account, String detail) {
        events.publishEvent(new Audited(action, account.id(), detail));
    }
}
