package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.RoleHolder;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.room.RoomChannel;
import dev.gameday.exercise.room.RunningDocument;
import dev.gameday.exercise.ui.GameDayTabs;
import dev.gameday.exercise.ui.LivePage;
import dev.gameday.exercise.ui.LivePages;
import dev.gameday.exercise.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The room of a game day for those who respond: what is published, what everybody writes, and one button to say that one noticed
 * something. Organizers see here what responders see, and nothing of the script.
 */
@Route(Routes.GAME_DAYS + "/:id/room")
@PermitAll
class RoomView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient LivePage live;
    private final transient Incidents incidents;
    private final ViewHeader header = new ViewHeader("Room");
    private final GameDayTabs tabs = new GameDayTabs();
    private final NoticeCard notice;
    private final RoomBar bar;
    private final Div logs = new Div();
    private final LogCard log;
    private final StatusCard status;
    private final PlanCard plan;
    private final Map<UUID, LogCard> incidentLogs = new LinkedHashMap<>();
    private UUID id = new UUID(0, 0);
    private transient Set<DraftKey> typed = Set.of();
    private transient @Nullable Published shown;

    /** What is published of the day; seldom does it change while the day runs. */
    private record Published(GameDayPage day, List<RoleHolder> roles) {}

    RoomView(RoomDesk desk, LivePages pages) {
        this.desk = desk;
        this.live = pages.of(this, this::look);
        this.incidents = new Incidents(desk, live::refresh);
        this.notice = new NoticeCard(desk, live::refresh);
        this.bar = new RoomBar(desk, incidents, live::refresh);
        this.log = new LogCard(
                "Incident log",
                "Nothing written yet. Say what you see and what you do; everybody reads along.",
                desk.clock().zone(),
                (text, request) -> desk.rooms().write(id, text, request),
                live::refresh);
        this.status = new StatusCard(desk.clock().zone());
        this.plan = new PlanCard();
        logs.addClassName("gd-stack");
        Div main = new Div(notice, bar, logs, log);
        main.addClassNames("gd-stack", "gd-span-8");
        Div side = new Div(status, plan);
        side.addClassNames("gd-stack", "gd-span-4");
        Div body = new Div(main, side);
        body.addClassNames("gd-grid", "gd-day");
        header.addParent(GameDayTabs.allDays());
        add(header, tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "game day");
        typed = desk.drafts().items(LogCard.FORM);
        log.about(typed, id, RoomChannel.LOG);
        tabs.show(id, GameDayTabs.ROOM, desk.user());
        live.open(event.getUI(), id);
    }

    final void refresh() {
        live.refresh();
    }

    private Runnable look() {
        GameDayPage day = desk.days().page(id);
        Room room = desk.rooms().room(id);
        UUID me = desk.user().id();
        List<Observation> mine = desk.observations().observations(id).stream()
                .filter(one -> one.byId().equals(me))
                .toList();
        RunningDocument document = desk.statuses().latest(id);
        List<RoleHolder> roles = desk.preparation().roles(id);
        return () -> show(day, room, mine, document, roles);
    }

    private void show(
            GameDayPage day, Room room, List<Observation> mine, RunningDocument document, List<RoleHolder> roles) {
        live.beat(day.state().isRunning());
        showPublished(new Published(day, roles));
        boolean running = day.state().isRunning();
        boolean open = day.state().isOpen();
        notice.show(day, mine);
        bar.show(day, room);
        showIncidents(day, room, open);
        log.show(room.log(), open);
        boolean writes = running && desk.user().has(Role.ENGINEER);
        status.show(document, writes ? () -> new StatusDialog(desk, id, document, live::refresh).open() : null);
    }

    private void showPublished(Published now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        GameDayPage day = now.day();
        header.setTitle("Room");
        header.setSub(
                Words.tag(day.state()),
                new Span(day.title()),
                new Span(Dates.full(day.startsAt(), desk.clock().zone())),
                new Span(day.environment()));
        plan.show(day, now.roles());
        desk.notices().seen(id);
    }

    private void showIncidents(GameDayPage day, Room room, boolean open) {
        List<Incident> shown = room.incidents().stream()
                .filter(incident -> incident.isRunning() || !incident.log().isEmpty())
                .toList();
        for (Incident incident : shown) {
            LogCard card = incidentLogs.computeIfAbsent(incident.id(), key -> {
                LogCard made = incidents.log(day.id(), incident, typed);
                logs.addComponentAsFirst(made);
                return made;
            });
            card.setHeading(incidents.name(incident));
            card.show(incident.log(), open && incident.isRunning());
        }
        incidentLogs.forEach((incident, card) ->
                card.setVisible(shown.stream().anyMatch(one -> one.id().equals(incident))));
        logs.setVisible(!shown.isEmpty());
    }
}
