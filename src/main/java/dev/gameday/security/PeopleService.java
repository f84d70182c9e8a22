package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part: everybody with roles, teams and how far they are in; many at once. */
@Service
@Transactional
public class PeopleService {
    private final AccountRepository accounts;
    private final AccountQueries administrators;
    private final AccountTeams teams;
    private final PeopleQueries queries;
    private final ApplicationEventPublisher events;

    PeopleService(
            AccountRepository accounts,
            AccountQueries administrators,
            AccountTeams teams,
            PeopleQueries queries,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.teams = teams;
        this.queries = queries;
        this.events = events;
    }

    /** Some of the people, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<PersonRow> list(PeopleFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public int count(PeopleFilter filter) {
        return queries.count(filter);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public PersonRow person(UUID id) {
        return queries.byId(id).stream().findFirst().orElseThrow(() -> new NotFoundException("account", id));
    }

    /** Adds all of them to the team. @return how many were not in it */
    @PreAuthorize(Access.ADMINISTRATOR)
    public int addToTeam(Set<UUID> ids, UUID team) {
        teams.existing(Set.of(team));
        return change(ids, account -> account.join(team));
    }

    /** Disables those who are not; their sessions and tokens end at once. @throws RuleException when no administrator would be left */
    @PreAuthorize(Access.ADMINISTRATOR)
    public int disable(Set<UUID> ids) {
        administrators.lockAdministrators();
        boolean[] stepsDown = {false};
        int changed = change(ids, account -> {
            if (!account.enabled()) {
                return false;
            }
            stepsDown[0] |= account.administers();
            account.disable();
            events.publishEvent(new Audited("disabled an account", account.id(), account.email()));
            return true;
        });
        if (stepsDown[0] && administrators.administrators() == 0) {
            throw new RuleException("This would leave no administrator. Make somebody else one first.");
        }
        return changed;
    }

    /** Enables those who are not. @return how many that were */
    @PreAuthorize(Access.ADMINISTRATOR)
    public int enable(Set<UUID> ids) {
        return change(ids, account -> {
            if (!account.enabled()) {
                account.enable();
                events.publishEvent(new Audited("enabled an account", account.id(), account.email()));
                return true;
            }
            return false;
        });
    }

    private int change(Set<UUID> ids, Predicate<Account> change) {
        int changed = 0;
        for (Account account : accounts.findAllById(ids)) {
            changed += change.test(account) ? 1 : 0;
        }
        accounts.flush();
        return changed;
    }
}
