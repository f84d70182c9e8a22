package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.Organizer;
import dev.gameday.exercise.OrganizerService;
import java.util.List;

/** Who runs the day; managers and its organizers let others in, an administrator themselves and visibly. */
class OrganizersCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient OrganizerService organizers;
    private final transient GameDayPage day;
    private final transient Runnable changed;

    OrganizersCard(OrganizerService organizers, CurrentUser user, GameDayPage day, Runnable changed) {
        this.organizers = organizers;
        this.day = day;
        this.changed = changed;
        addClassName("gd-card");
        add(new H2("Organizers"));
        List<Organizer> assigned = organizers.organizers(day.id());
        boolean open = !day.state().isRevealed();
        boolean manages = open && (day.organizer() || user.has(Role.MANAGER));
        if (assigned.isEmpty()) {
            add(Words.dim("Nobody runs this day yet. Without an organizer it cannot start."));
        }
        assigned.forEach(organizer -> add(line(organizer, manages)));
        if (manages) {
            add(assign());
        }
        if (open && user.has(Role.ADMINISTRATOR) && !day.organizer()) {
            add(openScript());
        }
    }

    private Div line(Organizer organizer, boolean removable) {
        Div line = new Div(new Span(organizer.name()));
        line.addClassName("gd-row");
        if (removable) {
            Button remove = new Button(
                    "Remove",
                    click -> act(() -> organizers.removeOrganizer(day.id(), day.version(), organizer.accountId())));
            remove.setAriaLabel("Remove " + organizer.name());
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            line.add(remove);
        }
        return line;
    }

    private Div assign() {
        ComboBox<Organizer> candidates = new ComboBox<>("Let somebody run it");
        candidates.setItems(organizers.candidates(day.id()));
        candidates.setItemLabelGenerator(Organizer::name);
        candidates.setPlaceholder("Account with the organizer role");
        Button assign = new Button("Assign", click -> {
            Organizer chosen = candidates.getValue();
            if (chosen != null) {
                act(() -> organizers.assignOrganizer(day.id(), chosen.accountId()));
            }
        });
        Div row = new Div(candidates, assign);
        row.addClassName("gd-assign");
        return row;
    }

    private Button openScript() {
        Button open = new Button("Open the script");
        open.addThemeVariants(ButtonVariant.SMALL);
        open.addClickListener(click -> Confirm.danger(
                "Become an organizer of this day?",
                "You will see its script. That you did is kept in the audit log, with your name and the time.",
                "Assign myself",
                () -> act(() -> organizers.assignMyself(day.id()))));
        return open;
    }

    private void act(Runnable work) {
        Notices.attempt(work);
        changed.run();
    }
}
