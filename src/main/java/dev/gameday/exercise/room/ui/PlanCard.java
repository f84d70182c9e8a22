package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.exercise.DayRole;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.RoleHolder;
import dev.gameday.exercise.ui.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What was published: who does what, and the schedule. */
class PlanCard extends Section {
    private static final long serialVersionUID = 1L;

    private final Div facts = new Div();

    PlanCard() {
        addClassName("gd-card");
        add(new H2("Roles and schedule"), facts);
    }

    void show(GameDayPage day, List<RoleHolder> roles) {
        facts.removeAll();
        for (DayRole role : DayRole.values()) {
            String names = roles.stream()
                    .filter(holder -> holder.role() == role)
                    .map(RoleHolder::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                fact(role.label() + ", " + role.task(), names, "");
            }
        }
        if (!day.roles().isEmpty() || roles.isEmpty()) {
            fact("Roles", day.roles(), "Not named yet");
        }
        fact("Rooms and links", day.rooms(), "Not set yet");
        fact("Schedule", day.publishedSchedule(), "Not published yet");
    }

    private void fact(String label, String value, String otherwise) {
        Span name = new Span(label);
        name.addClassNames("gd-dim", "gd-small");
        Div fact = new Div(name, value.isEmpty() ? Words.dim(otherwise) : Words.prose(value));
        fact.addClassName("gd-fact");
        facts.add(fact);
    }
}
