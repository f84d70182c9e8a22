package dev.gameday.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.program.TeamRow;
import dev.gameday.security.PeopleService;
import java.util.List;
import java.util.function.IntSupplier;

/** What can be done with those who are chosen in the table. */
class BulkBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PeopleService people;
    private final PeopleGrid grid;
    private final transient List<TeamRow> teams;
    private final transient Runnable changed;
    private final Span count = new Span();

    BulkBar(PeopleService people, PeopleGrid grid, List<TeamRow> teams, Runnable changed) {
        this.people = people;
        this.grid = grid;
        this.teams = teams;
        this.changed = changed;
        addClassNames("gd-bulk", "gd-actions");
        count.addClassName("gd-strong");
        count.getElement().setAttribute("role", "status");
        Button team = new Button("Add to a team", click -> addToTeam());
        team.setVisible(!teams.isEmpty());
        add(
                count,
                team,
                new Button("Enable", click -> act("Enabled: ", () -> people.enable(grid.chosen()))),
                new Button("Disable", click -> disable()),
                new Button("Clear", click -> grid.deselectAll()));
        grid.addSelectionListener(change -> refresh());
        refresh();
    }

    final void refresh() {
        int chosen = grid.getSelectedItems().size();
        setVisible(chosen > 0);
        count.setText(chosen + " chosen");
    }

    private void disable() {
        int chosen = grid.getSelectedItems().size();
        Confirm.danger(
                chosen == 1 ? "Disable this account?" : "Disable " + chosen + " accounts?",
                "Their sessions and API tokens end at once. What they did stays, and you can enable them again.",
                chosen == 1 ? "Disable the account" : "Disable the accounts",
                () -> act("Disabled: ", () -> people.disable(grid.chosen())));
    }

    private void addToTeam() {
        FormDialog dialog = new FormDialog("Add to a team", "Add");
        Select<TeamRow> team = dialog.wide("team", new Select<>());
        team.setLabel("Team");
        team.setItems(teams);
        team.setItemLabelGenerator(TeamRow::name);
        team.setValue(teams.getFirst());
        dialog.onSave(() -> {
            int added = people.addToTeam(grid.chosen(), team.getValue().id());
            done("Added: ", added);
        });
        dialog.open();
    }

    private void act(String said, IntSupplier work) {
        Notices.attempt(() -> done(said, work.getAsInt()));
    }

    private void done(String said, int number) {
        Notices.done(said + number);
        changed.run();
    }
}
