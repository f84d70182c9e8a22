package dev.gameday.security;

import dev.gameday.base.history.NameSource;
import org.springframework.stereotype.Component;

/** What accounts are called. */
@Component
class AccountNames implements NameSource {

    @Override
    public String select() {
        return "select id, name from account where id in (:ids)";
    }
}
