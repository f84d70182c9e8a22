package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.program.TeamRow;
import dev.gameday.security.AccountStatus;
import dev.gameday.security.NewLink;
import dev.gameday.security.PersonRow;
import dev.gameday.security.UpdateAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an administrator can do with a person. */
final class PersonActions {
    private final PersonServices services;
    private final Runnable changed;

    PersonActions(PersonServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
    }

    Component[] buttons(PersonRow person) {
        if (person.status() == AccountStatus.DISABLED) {
            Button enable =
                    new Button("Enable", click -> act(() -> services.accounts().enable(person.id(), person.version())));
            enable.addThemeVariants(ButtonVariant.PRIMARY);
            return new Component[] {enable};
        }
        List<Component> buttons = new ArrayList<>();
        buttons.add(new Button("Disable", click -> disable(person)));
        String link = person.status() == AccountStatus.INVITED ? "New invitation link" : "Link to a new password";
        buttons.add(new Button(link, click -> newLink(person)));
        Button edit = new Button("Edit", click -> edit(person));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(edit);
        return buttons.toArray(Component[]::new);
    }

    private void disable(PersonRow person) {
        Confirm.danger(
                "Disable " + person.name() + "?",
                "Their sessions and API tokens end at once. What they did stays, and you can enable them again.",
                "Disable the account",
                () -> act(() -> services.accounts().disable(person.id(), person.version())));
    }

    private void newLink(PersonRow person) {
        Notices.attempt(() -> {
            NewLink link = services.invitations().newLink(person.id(), null);
            changed.run();
            InviteDialog.showLink(link);
        });
    }

    private void edit(PersonRow person) {
        List<TeamRow> all = services.teams().teams().stream()
                .filter(team -> !team.archived() || belongs(person, team.id()))
                .toList();
        FormDialog dialog = new FormDialog("Edit " + person.name(), "Save");
        EmailField email = dialog.field("email", new EmailField("Email"));
        TextField name = dialog.field("name", new TextField("Name"));
        RoleField roles = dialog.wide("roles", new RoleField());
        roles.setHelperText("Changing roles signs them out.");
        MultiSelectComboBox<TeamRow> teams = dialog.wide("teams", InviteDialog.teams(all));
        dialog.edits(
                person,
                PersonRow::version,
                now -> {
                    email.setValue(now.email());
                    name.setValue(now.name());
                    roles.setValue(now.roles());
                    teams.setValue(
                            all.stream().filter(team -> belongs(now, team.id())).collect(Collectors.toSet()));
                },
                () -> services.people().person(person.id()));
        dialog.keep("person", person.id());
        dialog.onSave(() -> {
            services.accounts()
                    .update(
                            person.id(),
                            new UpdateAccount(
                                    dialog.version(),
                                    email.getValue(),
                                    name.getValue(),
                                    roles.getValue(),
                                    teams.getValue().stream().map(TeamRow::id).collect(Collectors.toSet())));
            changed.run();
        });
        dialog.open();
    }

    private static boolean belongs(PersonRow person, UUID team) {
        return person.teams().stream().anyMatch(it -> it.id().equals(team));
    }

    private void act(Runnable work) {
        Notices.attempt(work);
        changed.run();
    }
}
