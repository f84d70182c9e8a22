package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.GlobalAction;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.dashboard.ThisWeekService;
import dev.gameday.forecast.ForecastService;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The home page: are we safer than last week, will we make the date, and what needs me. */
@Route(Routes.THIS_WEEK)
@PermitAll
class ThisWeekView extends Composite<Div> implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient ThisWeekService weeks;
    private final transient ForecastService forecasts;
    private final transient CurrentUser user;
    private final transient List<GlobalAction> actions;
    private final ViewHeader header = new ViewHeader("This week");
    private final Div content = new Div();

    ThisWeekView(
            ThisWeekService weeks, ForecastService forecasts, CurrentUser user, ObjectProvider<GlobalAction> actions) {
        this.weeks = weeks;
        this.forecasts = forecasts;
        this.user = user;
        this.actions = actions.orderedStream().toList();
        content.addClassNames("gd-grid", "gd-week");
        getContent().add(header, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(weeks.thisWeek(weeks(event)));
    }

    private static int weeks(AfterNavigationEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("weeks")
                .filter(Integer.toString(ThisWeekService.MOST_WEEKS)::equals)
                .map(Integer::valueOf)
                .orElse(ThisWeekService.WEEKS);
    }

    private void show(ThisWeek week) {
        boolean plans = user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
        header.setTitle(WeekWords.title(week));
        header.setSub(WeekWords.sub(week));
        header.setActions(buttons(plans && week.inScope()).toArray(Component[]::new));
        content.removeAll();
        if (!week.inScope()) {
            content.add(new FirstSteps(week, user.has(Role.MANAGER), user.has(Role.ENGINEER)));
        }
        if (week.inScope() || week.findings().total() > 0) {
            LocalDate today = week.today();
            int shown = Math.max(week.trend().size(), ThisWeekService.WEEKS);
            CsvExport trend = new CsvExport("coverage by week", () -> WeekTables.trend(weeks, today, shown));
            CsvExport track = new CsvExport("retest track", () -> WeekTables.track(weeks, today));
            content.add(
                    new CoverageCard(week, forecasts.forecast(), trend), side(week, plans), new TrackCard(week, track));
        }
    }

    private Component side(ThisWeek week, boolean plans) {
        Div side = new Div(
                new NextGameDayCard(week, plans),
                new NeedsYouCard(Needs.of(week, user), user.has(Role.ENGINEER)),
                new NeedLevelCard(week));
        side.addClassNames("gd-span-5", "gd-stack", "gd-week-side");
        return side;
    }

    private List<Component> buttons(boolean plans) {
        List<Component> buttons = new ArrayList<>();
        // The others are in the shell and in search; a heading with many buttons has none.
        actions.stream()
                .filter(action -> user.has(action.needs()))
                .findFirst()
                .ifPresent(action -> buttons.add(new Button(action.label(), click -> action.start())));
        if (plans) {
            Button plan = new Button(
                    "Plan the next slice", click -> UI.getCurrentOrThrow().navigate(Routes.PLAN));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(plan);
        }
        return buttons;
    }
}
