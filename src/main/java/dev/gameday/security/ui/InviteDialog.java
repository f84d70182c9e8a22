package dev.gameday.security.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.SecretDialog;
import dev.gameday.program.TeamRow;
import dev.gameday.security.Invitation;
import dev.gameday.security.InvitationService;
import dev.gameday.security.LinkPurpose;
import dev.gameday.security.NewLink;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Invites somebody: what they are called, what they may do, where they belong. */
class InviteDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    InviteDialog(InvitationService invitations, List<TeamRow> teams, Consumer<NewLink> invited) {
        super("Invite somebody", "Make the link");
        EmailField email = field("email", new EmailField("Email"));
        TextField name = field("name", new TextField("Name"));
        RoleField roles = wide("roles", new RoleField());
        roles.setValue(Set.of(Role.ENGINEER));
        MultiSelectComboBox<TeamRow> belongs = field("teams", teams(teams));
        IntegerField days = field("days", new IntegerField("Link works for days"));
        days.setValue(InvitationService.USUAL_DAYS);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(60);
        keep("invitation");
        onSave(() -> invited.accept(invitations.invite(new Invitation(
                email.getValue(),
                name.getValue(),
                roles.getValue(),
                belongs.getValue().stream().map(TeamRow::id).collect(Collectors.toSet()),
                days.getValue()))));
    }

    static MultiSelectComboBox<TeamRow> teams(List<TeamRow> teams) {
        MultiSelectComboBox<TeamRow> field = new MultiSelectComboBox<>("Teams");
        field.setItems(teams);
        field.setItemLabelGenerator(TeamRow::name);
        field.setPlaceholder(teams.isEmpty() ? "There are no teams yet" : "None yet");
        return field;
    }

    static void showLink(NewLink link) {
        boolean first = link.purpose() == LinkPurpose.INVITATION;
        new SecretDialog(
                        first ? "Invitation link" : "Link to a new password",
                        "Send it to them by a way that only they can read. It works once and is not shown again.",
                        link.path())
                .absolute()
                .open();
    }
}
