package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import java.util.UUID;

/** The pages of one game day. */
public class GameDayTabs extends Nav {
    private static final long serialVersionUID = 1L;
    public static final String DAY = "";
    public static final String ROOM = "/room";
    public static final String STATUS = "/status";
    /** For those who plan. */
    public static final String PREPARATION = "/preparation";

    public GameDayTabs() {
        addClassName("gd-tabs");
        setAriaLabel("Pages of the game day");
    }

    /** The way up, for breadcrumbs. */
    public static RouterLink allDays() {
        return new RouterLink("Game days", GameDaysView.class);
    }

    /** @param current one of the constants */
    public final void show(UUID gameDayId, String current, CurrentUser reader) {
        removeAll();
        link("Day", gameDayId, DAY, current);
        link("Room", gameDayId, ROOM, current);
        link("Status", gameDayId, STATUS, current);
        if (reader.has(Role.MANAGER) || reader.has(Role.ORGANIZER)) {
            link("Preparation", gameDayId, PREPARATION, current);
        }
    }

    private void link(String text, UUID gameDayId, String page, String current) {
        Anchor link = new Anchor(Routes.GAME_DAYS + "/" + gameDayId + page, text);
        link.setRouterIgnore(false);
        if (page.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
