package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.dashboard.NextDay;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.Organizer;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The exercise that runs or comes next; only what everybody may know of it. */
class NextGameDayCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    NextGameDayCard(ThisWeek week, boolean plans) {
        getContent().addClassName("gd-card");
        getContent().add(new H2(week.ahead().size() > 1 ? "Next game days" : "Next game day"));
        NextDay next = week.next();
        if (next == null) {
            getContent().add(nothing(week, plans));
            return;
        }
        getContent().add(line(next.day(), week));
        if (next.seesSlice()) {
            getContent().add(slice(next));
        } else if (next.day().state().isBeforeStart()) {
            Paragraph secret = new Paragraph("What is exercised is said at the reveal.");
            secret.addClassNames("gd-dim", "gd-small");
            getContent().add(secret);
        }
        week.ahead().stream().skip(1).forEach(day -> getContent().add(line(day, week)));
    }

    /** Titles only: order and times are the organizers' own. */
    private static Component slice(NextDay next) {
        Div facts = new Div();
        facts.addClassNames("gd-next-slice", "gd-small");
        String organizers = next.organizers().stream().map(Organizer::name).collect(Collectors.joining(", "));
        facts.add(new Div(organizers.isEmpty() ? "No organizer yet" : "Organized by " + organizers));
        UnorderedList scenarios = new UnorderedList();
        next.slice().stream()
                .limit(FEW)
                .map(scenario -> new ListItem(
                        scenario.title() + " \u00b7 " + modes(scenario.modes().size())))
                .forEach(scenarios::add);
        facts.add(scenarios);
        if (next.slice().size() > FEW) {
            facts.add(new Div("and " + (next.slice().size() - FEW) + " more, " + modes(next.modes()) + " in all"));
        }
        return facts;
    }

    private static String modes(int count) {
        return count == 1 ? "1 failure mode" : count + " failure modes";
    }

    private static Component line(GameDayRow day, ThisWeek week) {
        Anchor title = new Anchor(Routes.GAME_DAYS + "/" + day.id(), day.title());
        title.setRouterIgnore(false);
        title.addClassName("gd-strong-link");
        LocalDate on = LocalDate.ofInstant(day.startsAt(), week.zone());
        Span when = new Span(Dates.full(day.startsAt(), week.zone()) + " · " + WeekWords.relative(week.today(), on));
        when.addClassNames("gd-dim", "gd-small");
        Span where = new Span(day.kind().label() + " · " + day.minutes() + " minutes"
                + (day.environment().isBlank() ? "" : " · " + day.environment()));
        where.addClassNames("gd-dim", "gd-small");
        Div text = new Div(title, when, where);
        text.addClassName("gd-finding-cell");
        Span state = new Span(day.state().label());
        state.addClassName("gd-tag");
        if (day.state() == GameDayState.LIVE) {
            state.addClassName("accent");
        }
        Div row = new Div(text, state);
        row.addClassName("gd-row");
        return row;
    }

    private static Component nothing(ThisWeek week, boolean plans) {
        Paragraph text =
                new Paragraph("None is planned yet. The cadence's next date is " + WeekWords.nextByCadence(week) + " ("
                        + WeekWords.relative(week.today(), week.program().exerciseOnOrAfter(week.today())) + ").");
        text.addClassName("gd-dim");
        Div nothing = new Div(text);
        if (plans && week.inScope()) {
            Anchor plan = new Anchor(Routes.PLAN, "See the proposed slice");
            plan.setRouterIgnore(false);
            nothing.add(plan);
        }
        return nothing;
    }
}
