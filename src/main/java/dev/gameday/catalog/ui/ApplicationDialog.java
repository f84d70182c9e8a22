package dev.gameday.catalog.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.MinimumViableMode;
import dev.gameday.program.TeamRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What people say about an application. */
class ApplicationDialog extends FormDialog {
    private final Consumer<ApplicationData> save;
    private final TextField name;
    private final Select<TeamRow> team;
    private final IntegerField tier = new IntegerField("Tier");
    private final TextArea description;
    private final Select<MinimumViableMode> mode;
    private final TextField note;
    private final TextField room;
    private final TextField link;

    /** @param save throws the domain's errors */
    ApplicationDialog(
            String title, String saveLabel, ApplicationData data, List<TeamRow> teams, Consumer<ApplicationData> save) {
        super(title, saveLabel);
        this.save = save;
        name = wide("name", Fields.text("Name", data.name()));
        name.setRequiredIndicatorVisible(true);
        List<TeamRow> choice = teams.stream()
                .filter(t -> !t.archived() || t.id().equals(data.teamId()))
                .toList();
        team = field("teamId", Fields.filter("Team", "No team yet", choice, TeamRow::name));
        choice.stream().filter(t -> t.id().equals(data.teamId())).findFirst().ifPresent(team::setValue);
        tier.setStepButtonsVisible(true);
        tier.setMin(0);
        tier.setMax(9);
        if (data.tier() != null) {
            tier.setValue(data.tier());
        }
        field("tier", tier);
        mode = field(
                "minimumViableMode",
                Fields.select("Minimum viable mode", List.of(MinimumViableMode.values()), MinimumViableMode::label));
        mode.setValue(Objects.requireNonNullElse(data.minimumViableMode(), MinimumViableMode.NONE));
        mode.setHelperText("What it still does when little works");
        note = field("minimumViableNote", Fields.text("In that mode it", data.minimumViableNote()));
        note.setPlaceholder("shows numbers, records nothing");
        description = wide("description", Fields.area("Description", data.description()));
        room = field("room", Fields.text("Room", data.room()));
        room.setHelperText("Where its people talk");
        link = field("link", Fields.text("Link", data.link()));
        link.setHelperText("Its code, runbook or dashboard");
        name.focus();
    }

    @Override
    void save() {
        TeamRow chosen = team.getValue();
        save.accept(new ApplicationData(
                name.getValue(),
                description.getValue(),
                chosen == null ? null : chosen.id(),
                tier.getValue(),
                mode.getValue(),
                note.getValue(),
                room.getValue(),
                link.getValue()));
    }
}
