package dev.gameday.catalog.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.MinimumViableMode;
import dev.gameday.program.TeamRow;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people say about an application. */
class ApplicationDialog extends FormDialog {
    private final TextField name;
    private final Select<TeamRow> team;
    private final IntegerField tier = new IntegerField("Tier");
    private final TextArea description;
    private final Select<MinimumViableMode> mode;
    private final TextField note;
    private final TextField room;
    private final TextField link;

    /** Adds an application; {@code save} throws the domain's errors. */
    ApplicationDialog(ApplicationData start, List<TeamRow> teams, Consumer<ApplicationData> save) {
        this("Add an application", "Add", teams, start.teamId());
        show(start);
        keep("application");
        onSave(() -> save.accept(data()));
    }

    /** Changes the application; {@code save} throws the domain's errors. */
    ApplicationDialog(
            ApplicationDetail now,
            Supplier<ApplicationDetail> reload,
            List<TeamRow> teams,
            ObjLongConsumer<ApplicationData> save) {
        this("Edit “" + now.name() + "”", "Save", teams, now.data().teamId());
        edits(now, ApplicationDetail::version, read -> show(read.data()), reload);
        keep("application", now.id());
        onSave(() -> save.accept(data(), version()));
    }

    private ApplicationDialog(String title, String saveLabel, List<TeamRow> teams, @Nullable UUID archivedToo) {
        super(title, saveLabel);
        name = line("name", "Name", "");
        name.setRequiredIndicatorVisible(true);
        List<TeamRow> choice = teams.stream()
                .filter(t -> !t.archived() || t.id().equals(archivedToo))
                .toList();
        team = field("teamId", Fields.filter("Team", "No team yet", choice, TeamRow::name));
        tier.setStepButtonsVisible(true);
        tier.setMin(0);
        tier.setMax(9);
        field("tier", tier);
        mode = field(
                "minimumViableMode",
                Fields.select("Minimum viable mode", List.of(MinimumViableMode.values()), MinimumViableMode::label));
        mode.setHelperText("What it still does when little works");
        note = field("minimumViableNote", new TextField("In that mode it"));
        note.setPlaceholder("shows numbers, records nothing");
        description = text("description", "Description", "");
        room = field("room", new TextField("Room"));
        room.setHelperText("Where its people talk");
        link = field("link", new TextField("Link"));
        link.setHelperText("Its code, runbook or dashboard");
    }

    private void show(ApplicationData data) {
        name.setValue(data.name());
        team.setValue(team.getListDataView()
                .getItems()
                .filter(t -> t.id().equals(data.teamId()))
                .findFirst()
                .orElse(null));
        tier.setValue(data.tier());
        mode.setValue(Objects.requireNonNullElse(data.minimumViableMode(), MinimumViableMode.NONE));
        note.setValue(Objects.requireNonNullElse(data.minimumViableNote(), ""));
        description.setValue(Objects.requireNonNullElse(data.description(), ""));
        room.setValue(Objects.requireNonNullElse(data.room(), ""));
        link.setValue(Objects.requireNonNullElse(data.link(), ""));
    }

    private ApplicationData data() {
        TeamRow chosen = team.getValue();
        return new ApplicationData(
                name.getValue(),
                description.getValue(),
                chosen == null ? null : chosen.id(),
                tier.getValue(),
                mode.getValue(),
                note.getValue(),
                room.getValue(),
                link.getValue());
    }
}
