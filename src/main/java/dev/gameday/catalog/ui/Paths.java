package dev.gameday.catalog.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.gameday.base.NotFoundException;
import java.util.UUID;

/** What addresses of pages carry. */
final class Paths {
    private Paths() {}

    /** @throws NotFoundException when it is no id at all */
    static UUID id(BeforeEnterEvent event, String what) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such " + what + ".");
        }
    }
}
