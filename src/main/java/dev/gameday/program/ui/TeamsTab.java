package dev.gameday.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CsvTable;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamRow;
import dev.gameday.program.TeamService;
import java.util.List;

/** The teams, which everybody may read and managers edit. */
@SpringComponent
class TeamsTab implements SettingsTab {
    private final TeamService teams;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final Histories histories;

    TeamsTab(TeamService teams, ProgramClock clock, CurrentUser user, Histories histories) {
        this.teams = teams;
        this.clock = clock;
        this.user = user;
        this.histories = histories;
    }

    @Override
    public String path() {
        return "teams";
    }

    @Override
    public String title() {
        return "Teams";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Role needs() {
        return Role.STAKEHOLDER;
    }

    @Override
    public Component create() {
        Div page = new Div();
        page.addClassName("gd-stack");
        show(page);
        return page;
    }

    private void show(Div page) {
        page.removeAll();
        List<TeamRow> rows = teams.teams();
        if (rows.isEmpty()) {
            Component[] next = user.has(Role.MANAGER) ? new Component[] {add(page)} : new Component[0];
            page.add(new EmptyState(
                    "No teams yet",
                    "A team owns applications and says how many failure modes it can prepare for one exercise.",
                    next));
            return;
        }
        Div card = new Div();
        card.addClassName("gd-card");
        rows.forEach(team -> card.add(row(page, team)));
        card.add(new CsvExport("teams", this::table).inBar());
        page.add(card);
        if (user.has(Role.MANAGER)) {
            Div actions = new Div(add(page));
            actions.addClassName("gd-actions");
            page.addComponentAsFirst(actions);
        }
    }

    private CsvTable<TeamRow> table() {
        return CsvTable.whole("teams", clock.today(), teams::teams)
                .column("Team", TeamRow::name)
                .column("Capacity", TeamRow::capacity)
                .column("Archived", TeamRow::archived);
    }

    private Component row(Div page, TeamRow team) {
        String capacity = "Can prepare " + team.capacity()
                + (team.capacity() == 1 ? " failure mode per exercise" : " failure modes per exercise");
        Div row = Rows.row(team.name(), capacity);
        Div end = (Div) row.getComponentAt(1);
        if (team.archived()) {
            end.add(Rows.tag("archived", ""));
        }
        end.add(button("History", team, () -> histories.open(team.id(), team.name())));
        if (user.has(Role.MANAGER)) {
            if (team.archived()) {
                end.add(button("Restore", team, () -> act(page, () -> teams.restore(team.id(), team.version()))));
            } else {
                end.add(
                        button("Edit", team, () -> edit(page, team)),
                        button("Archive", team, () -> act(page, () -> teams.archive(team.id(), team.version()))));
            }
        }
        return row;
    }

    private void act(Div page, Runnable work) {
        Notices.attempt(work);
        show(page);
    }

    private static Button button(String label, TeamRow team, Runnable work) {
        Button button = new Button(label, click -> work.run());
        button.setAriaLabel(label + " " + team.name());
        return button;
    }

    private Button add(Div page) {
        Button add = new Button("Add a team", click -> {
            TeamDialog dialog = new TeamDialog("Add a team", "Add");
            dialog.keep("team");
            dialog.onSave(() -> {
                teams.create(dialog.newTeam());
                show(page);
            });
            dialog.open();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void edit(Div page, TeamRow team) {
        TeamDialog dialog = new TeamDialog("Edit " + team.name(), "Save");
        dialog.edits(team, TeamRow::version, dialog::show, () -> teams.team(team.id()));
        dialog.keep("team", team.id());
        dialog.onSave(() -> {
            teams.update(team.id(), dialog.update());
            show(page);
        });
        dialog.open();
    }
}
