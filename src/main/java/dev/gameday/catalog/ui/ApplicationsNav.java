package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.gameday.base.Routes;

/** The pages about all applications at once. */
class ApplicationsNav extends Nav {

    /** @param current its route */
    ApplicationsNav(String current) {
        addClassName("gd-tabs");
        setAriaLabel("About all applications");
        link("List", Routes.APPLICATIONS, current);
        link("Scoping session", Routes.SCOPING, current);
        link("Kill switches", Routes.KILL_SWITCHES, current);
        link("Blackout windows", Routes.BLACKOUTS, current);
    }

    private void link(String text, String route, String current) {
        Anchor link = new Anchor(route, text);
        link.setRouterIgnore(false);
        if (route.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
