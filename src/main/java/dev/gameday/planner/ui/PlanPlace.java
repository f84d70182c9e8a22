package dev.gameday.planner.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Place;
import java.util.Set;

/** Lets search offer the next slice to those who plan. */
@SpringComponent
class PlanPlace implements Place {
    @Override
    public String label() {
        return "Plan the next slice";
    }

    @Override
    public String address() {
        return Routes.PLAN;
    }

    @Override
    public Set<Role> needs() {
        return Set.of(Role.MANAGER, Role.ORGANIZER);
    }
}
