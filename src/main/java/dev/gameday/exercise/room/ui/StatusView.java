package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.room.RunningDocument;
import dev.gameday.exercise.room.StatusLinkRow;
import dev.gameday.exercise.ui.GameDayTabs;
import dev.gameday.exercise.ui.LivePage;
import dev.gameday.exercise.ui.LivePages;
import dev.gameday.exercise.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** The running document of a game day with its earlier versions, and the links by which others read it. */
@Route(Routes.GAME_DAYS + "/:id/status")
@PermitAll
class StatusView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient LivePage live;
    private final ViewHeader header = new ViewHeader("Status");
    private final GameDayTabs tabs = new GameDayTabs();
    private final StatusCard status;
    private final Details earlier = new Details("Earlier versions");
    private final Div earlierList = new Div();
    private final Div side = new Div();
    private final LinksCard links;
    private UUID id = new UUID(0, 0);
    private transient List<RunningDocument> shownEarlier = List.of();

    StatusView(RoomDesk desk, LivePages pages) {
        this.desk = desk;
        this.live = pages.of(this, this::look);
        this.status = new StatusCard(desk.clock().zone());
        this.links = new LinksCard(desk, live::refresh);
        status.addClassName("large");
        earlierList.addClassName("gd-stack");
        earlier.add(earlierList);
        Div main = new Div(status, earlier);
        main.addClassNames("gd-stack", "gd-span-8");
        side.addClassNames("gd-stack", "gd-span-4");
        side.add(links);
        Div body = new Div(main, side);
        body.addClassNames("gd-grid", "gd-day");
        header.addParent(GameDayTabs.allDays());
        add(header, tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "game day");
        tabs.show(id, GameDayTabs.STATUS, desk.user());
        live.open(event.getUI(), id);
    }

    private Runnable look() {
        GameDayPage day = desk.days().page(id);
        List<RunningDocument> versions = desk.statuses().versions(id);
        RunningDocument latest = desk.statuses().latest(id);
        boolean shares = day.organizer() || desk.user().has(Role.MANAGER);
        List<StatusLinkRow> made = shares ? desk.links().links(id) : List.of();
        return () -> {
            live.beat(day.state().isRunning());
            header.setTitle("Status");
            header.setSub(
                    Words.tag(day.state()),
                    new Span(day.title()),
                    new Span(Dates.full(day.startsAt(), desk.clock().zone())),
                    new Span(day.environment()));
            boolean writes = day.state().isRunning() && desk.user().has(Role.ENGINEER);
            status.show(latest, writes ? () -> new StatusDialog(desk, id, latest, live::refresh).open() : null);
            show(versions.size() > 1 ? versions.subList(1, versions.size()) : List.of());
            side.setVisible(shares);
            links.show(id, made);
        };
    }

    private void show(List<RunningDocument> before) {
        earlier.setVisible(!before.isEmpty());
        if (!before.equals(shownEarlier)) {
            shownEarlier = before;
            earlierList.removeAll();
            for (RunningDocument document : before) {
                StatusCard card = new StatusCard(desk.clock().zone());
                card.show(document, null);
                earlierList.add(card);
            }
        }
    }
}
