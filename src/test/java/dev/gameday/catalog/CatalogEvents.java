package dev.gameday.catalog;

import java.util.List;
import org.springframework.test.context.event.ApplicationEvents;

/** What the catalog told the features above it. */
final class CatalogEvents {
    private CatalogEvents() {}

    static List<CatalogFactsChanged> facts(ApplicationEvents events) {
        return events.stream(CatalogFactsChanged.class).toList();
    }

    static List<RelianceChanged> reliances(ApplicationEvents events) {
        return events.stream(RelianceChanged.class).toList();
    }
}
