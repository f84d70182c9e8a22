package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Addressed;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SearchField;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamRow;
import dev.gameday.security.AccountStatus;
import dev.gameday.security.InvitationService;
import dev.gameday.security.PeopleFilter;
import dev.gameday.security.PeopleService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everybody, narrowed by name, role, team and status as the address says; several can be changed at once. */
class PeoplePanel extends Div implements Addressed {
    private static final long serialVersionUID = 1L;

    private final transient PeopleService people;
    private final transient InvitationService invitations;
    private final transient List<TeamRow> teams;
    private final SearchField search = new SearchField("Search");
    private final Select<Role> role = choice("Role", "All roles", List.of(Role.values()), RoleField::name);
    private final Select<TeamRow> team;
    private final Select<AccountStatus> status =
            choice("Status", "Any", List.of(AccountStatus.values()), AccountStatus::label);
    private final Div list = new Div();
    private final PeopleGrid grid;
    private final BulkBar bulk;
    private transient PeopleFilter filter = PeopleFilter.ALL;

    PeoplePanel(PeopleService people, InvitationService invitations, List<TeamRow> teams, ProgramClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.teams = teams.stream().filter(it -> !it.archived()).toList();
        this.team = choice("Team", "All teams", teams, TeamRow::name);
        this.grid = new PeopleGrid(people, clock);
        this.bulk = new BulkBar(people, grid, this.teams, this::refresh);
        addClassName("gd-people");
        search.setPlaceholder("Name or email");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        role.addValueChangeListener(change -> narrow(change.isFromClient()));
        team.addValueChangeListener(change -> narrow(change.isFromClient()));
        status.addValueChangeListener(change -> narrow(change.isFromClient()));
        Button invite = new Button("Invite", click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div filters = new Div(search, role, team, status, invite);
        filters.addClassName("gd-filters");
        add(filters, bulk, list);
    }

    private static <T> Select<T> choice(String label, String whatever, List<T> items, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(whatever);
        select.setItemLabelGenerator(item -> item == null ? whatever : words.apply(item));
        return select;
    }

    @Override
    public void show(QueryParameters query) {
        search.setValue(query.getSingleParameter("text").orElse(""));
        role.setValue(constant(Role.class, query, "role"));
        status.setValue(constant(AccountStatus.class, query, "status"));
        team.setValue(query.getSingleParameter("team")
                .flatMap(id -> team.getListDataView()
                        .getItems()
                        .filter(it -> it.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        TeamRow chosen = team.getValue();
        filter = new PeopleFilter(
                search.getValue(), role.getValue(), chosen == null ? null : chosen.id(), status.getValue());
        refresh();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, QueryParameters query, String name) {
        Optional<String> value = query.getSingleParameter(name);
        for (E constant : type.getEnumConstants()) {
            if (value.filter(constant.name()::equalsIgnoreCase).isPresent()) {
                return constant;
            }
        }
        return null;
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            TeamRow chosen = team.getValue();
            Map<String, String> said = new TreeMap<>();
            said.put("text", search.getValue());
            said.put("role", role.getValue() == null ? "" : lower(role.getValue()));
            said.put("team", chosen == null ? "" : chosen.id().toString());
            said.put("status", status.getValue() == null ? "" : lower(status.getValue()));
            said.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(Routes.SETTINGS + "/" + PeopleTab.PATH, QueryParameters.simple(said)));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void refresh() {
        int count = people.count(filter);
        list.removeAll();
        if (count == 0) {
            list.add(nothing());
        } else {
            grid.show(filter, count);
            PeopleFilter shown = filter;
            list.add(new CsvExport("people", () -> grid.table(shown)).inBar(), grid);
        }
        bulk.refresh();
    }

    private Component nothing() {
        return new EmptyState(
                "Nobody fits",
                "No account has this name, role, team and status together.",
                new Button(
                        "Show everybody",
                        click -> getUI().ifPresent(ui -> ui.navigate(Routes.SETTINGS + "/" + PeopleTab.PATH))));
    }

    private void invite() {
        new InviteDialog(invitations, teams, link -> {
                    refresh();
                    Notices.done("Invited.");
                    InviteDialog.showLink(link);
                })
                .open();
    }
}
