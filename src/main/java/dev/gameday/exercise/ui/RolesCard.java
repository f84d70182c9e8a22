package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.Check;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.DayRole;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.Organizer;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.RoleHolder;
import java.util.List;
import java.util.UUID;

/** Who decides, keeps the record, dispatches, answers. */
class RolesCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PreparationService preparation;
    private final UUID day;
    private final transient Runnable changed;

    RolesCard(PreparationService preparation, GameDayPage day, boolean changes, Runnable changed) {
        this.preparation = preparation;
        this.day = day.id();
        this.changed = changed;
        addClassName("gd-card");
        Div head = new Div(new H2("Roles"));
        head.addClassName("gd-card-head");
        if (changes) {
            Button give = new Button("Give a role", click -> new RoleDialog().open());
            give.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            head.add(give);
        }
        add(head);
        List<RoleHolder> holders = preparation.roles(day.id());
        for (DayRole role : DayRole.values()) {
            List<RoleHolder> having =
                    holders.stream().filter(holder -> holder.role() == role).toList();
            if (!having.isEmpty() || (changes && role.isSingle())) {
                add(role(role, having, changes));
            }
        }
        if (holders.isEmpty() && !changes) {
            add(Words.dim("Not named yet"));
        }
        if (!day.roles().isEmpty()) {
            add(Words.prose(day.roles()));
        }
    }

    private Div role(DayRole role, List<RoleHolder> holders, boolean changes) {
        Span name = new Span(role.label() + ", " + role.task());
        name.addClassNames("gd-dim", "gd-small");
        Div fact = new Div(name);
        fact.addClassName("gd-fact");
        if (holders.isEmpty()) {
            fact.add(Words.tag("Not named yet", "stale"));
        }
        for (RoleHolder holder : holders) {
            Div line = new Div(new Span(holder.name()));
            line.addClassName("gd-role");
            if (holder.organizer()) {
                line.add(Words.tag("Organizer too, in character", "accent"));
            }
            if (changes) {
                Button remove = new Button("Remove", click -> {
                    Notices.attempt(() -> preparation.unassign(day, role, holder.accountId()));
                    changed.run();
                });
                remove.setAriaLabel("Remove " + holder.name() + " as " + role.label());
                remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                line.add(remove);
            }
            fact.add(line);
        }
        return fact;
    }

    /** Gives one person one role. */
    private final class RoleDialog extends FormDialog {
        private static final long serialVersionUID = 1L;

        RoleDialog() {
            super("Give a role", "Give it");
            Select<DayRole> role = field("role", new Select<>());
            role.setLabel("Role");
            role.setItems(DayRole.values());
            role.setItemLabelGenerator(DayRole::label);
            role.setValue(DayRole.COMMANDER);
            ComboBox<Organizer> person = wide("accountId", new ComboBox<>("Person"));
            person.setItems(preparation.people());
            person.setItemLabelGenerator(Organizer::name);
            onSave(() -> {
                preparation.assign(
                        day,
                        role.getValue(),
                        Check.present("accountId", person.getValue()).accountId());
                changed.run();
            });
        }
    }
}
