package dev.gameday.exchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Place;
import java.util.Set;

/** Lets search offer the import to managers. */
@SpringComponent
class ImportPlace implements Place {
    @Override
    public String label() {
        return "Import a catalog";
    }

    @Override
    public String address() {
        return Routes.IMPORT;
    }

    @Override
    public Set<Role> needs() {
        return Set.of(Role.MANAGER);
    }
}
