package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.ScheduleService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** What happens before a game day: what is ready, who does what, what everybody is told, and the schedule that hides the script. */
@Route(Routes.GAME_DAYS + "/:id" + GameDayTabs.PREPARATION)
@RolesAllowed({"MANAGER", "ORGANIZER"})
class PreparationView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient GameDayService gameDays;
    private final transient PreparationService preparation;
    private final transient ScheduleService schedules;
    private final transient NoticeService notices;
    private final transient CurrentUser user;
    private final transient ProgramClock clock;
    private final ViewHeader header = new ViewHeader("Preparation");
    private final GameDayTabs tabs = new GameDayTabs();
    private final Div body = new Div();
    private UUID id = new UUID(0, 0);

    PreparationView(
            GameDayService gameDays,
            PreparationService preparation,
            ScheduleService schedules,
            NoticeService notices,
            CurrentUser user,
            ProgramClock clock) {
        this.gameDays = gameDays;
        this.preparation = preparation;
        this.schedules = schedules;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
        header.addParent("Game days", GameDaysView.class);
        body.addClassNames("gd-grid", "gd-day");
        add(header, tabs, body);
    }

    static String address(UUID gameDayId) {
        return Routes.GAME_DAYS + "/" + gameDayId + GameDayTabs.PREPARATION;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "game day");
        show();
    }

    private void show() {
        GameDayPage day = gameDays.page(id);
        header.setTitle("Preparation of " + day.title());
        header.setSub(Words.tag(day.state()), new Span(Dates.full(day.startsAt(), clock.zone())));
        tabs.show(id, GameDayTabs.PREPARATION, user);
        boolean changes = (day.organizer() || user.has(Role.MANAGER))
                && (day.state().isBeforeStart() || day.state().isRunning());
        Div main = new Div(new ReadinessCard(preparation, day, changes, clock.zone(), this::show));
        main.addClassNames("gd-stack", "gd-span-8");
        if (day.organizer()) {
            main.add(new ScheduleCard(schedules, day, clock.zone(), this::show));
        }
        GameDayActions actions = new GameDayActions(gameDays, preparation, user, clock, this::show);
        Div side = new Div(
                new RolesCard(preparation, day, changes, this::show),
                new NoticesCard(notices, id, clock.zone(), true, actions.notices(day)));
        side.addClassNames("gd-stack", "gd-span-4");
        body.removeAll();
        body.add(main, side);
    }
}
