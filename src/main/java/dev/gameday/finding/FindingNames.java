package dev.gameday.finding;

import dev.gameday.base.history.NameSource;
import org.springframework.stereotype.Component;

/** What findings are called, for who may read of their changes. */
@Component
class FindingNames implements NameSource {

    @Override
    public String select() {
        return "select id, 'F-' || cast(number as varchar) || ' ' || title as name from finding where id in (:ids)";
    }
}
