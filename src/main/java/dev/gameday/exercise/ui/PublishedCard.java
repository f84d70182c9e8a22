package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import java.time.ZoneId;

/** What everybody may know about the day, editable by who plans or runs it. */
class PublishedCard extends Section {
    private static final long serialVersionUID = 1L;

    PublishedCard(GameDayService gameDays, GameDayPage day, boolean manager, ZoneId zone, Runnable changed) {
        addClassName("gd-card");
        H2 title = new H2("Published");
        Div head = new Div(title);
        head.addClassName("gd-card-head");
        if (manager || day.organizer()) {
            Button edit = new Button("Edit", click -> new GameDayDialog(gameDays, day, zone, changed).open());
            edit.setAriaLabel("Edit what is published");
            edit.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            head.add(edit);
        }
        add(head);
        fact("When", Dates.full(day.startsAt(), zone) + ", " + length(day.minutes()));
        fact("Where", day.environment());
        fact("Schedule", day.publishedSchedule().isEmpty() ? "Not published yet" : day.publishedSchedule());
        fact("Rooms and links", day.rooms().isEmpty() ? "Not set yet" : day.rooms());
        if (day.likeness() != null) {
            fact("Close to production", day.likeness().isEmpty() ? "Not said yet" : day.likeness());
        }
        if (day.loadFlowing() != null) {
            fact("Load", day.loadFlowing().isEmpty() ? "Not said yet" : day.loadFlowing());
        }
    }

    private void fact(String label, String value) {
        Span name = new Span(label);
        name.addClassNames("gd-dim", "gd-small");
        Div fact = new Div(name, Words.prose(value));
        fact.addClassName("gd-fact");
        add(fact);
    }

    private static String length(int minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
