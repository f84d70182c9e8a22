package dev.gameday.security;

import dev.gameday.base.InvalidException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account needs from elsewhere to be right: teams that exist, an address that is free. */
@Component
class AccountTeams {
    private final JdbcClient db;
    private final AccountRepository accounts;

    AccountTeams(JdbcClient db, AccountRepository accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    /** The teams. @throws InvalidException when one of them does not exist */
    Set<UUID> existing(Set<UUID> teams) {
        if (!teams.isEmpty()) {
            int found = db.sql("select count(*) from team where id in (:ids)")
                    .param("ids", teams)
                    .query(Integer.class)
                    .single();
            if (found != teams.size()) {
                throw new InvalidException("teams", "There is no such team.");
            }
        }
        return teams;
    }

    /** @throws InvalidException when another account has the address */
    void requireFreeEmail(Account account) {
        if (accounts.existsByEmailKeyAndIdNot(account.emailKey(), account.id())) {
            throw new InvalidException("email", "Another account has this address.");
        }
    }
}
