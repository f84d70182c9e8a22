package dev.gameday.program.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamRow;
import dev.gameday.program.UpdateTeam;

/** What a team is called and how much it can prepare. */
class TeamDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final TextField name = line("name", "Name", "");
    private final IntegerField capacity = field("capacity", new IntegerField("Capacity"));

    TeamDialog(String title, String saveLabel) {
        super(title, saveLabel);
        capacity.setHelperText("Failure modes that it can prepare per exercise.");
        capacity.setStepButtonsVisible(true);
        capacity.setMin(0);
        capacity.setMax(1000);
        capacity.setValue(NewTeam.USUAL_CAPACITY);
    }

    final void show(TeamRow team) {
        name.setValue(team.name());
        capacity.setValue(team.capacity());
    }

    NewTeam newTeam() {
        return new NewTeam(name.getValue(), capacity.getValue());
    }

    UpdateTeam update() {
        return new UpdateTeam(version(), name.getValue(), capacity.getValue());
    }
}
