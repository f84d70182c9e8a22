package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchFilter;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;

/** The register of kill switches: how features are turned off, how fast, who can, and whether anybody ever did. */
@Route(Routes.KILL_SWITCHES)
@PageTitle("Kill switches")
@PermitAll
class KillSwitchesView extends Div implements AfterNavigationObserver {
    private final KillSwitchService switches;
    private final FeatureService features;
    private final ProgramClock clock;
    private final boolean engineer;
    private final ViewHeader header = new ViewHeader("Kill switches");
    private final Nav shows = new Nav();
    private final SearchField search = new SearchField("Search", "Flag, place, feature");
    private final Div filters;
    private final Div content = new Div();
    private SwitchAddress address = SwitchAddress.ALL;

    KillSwitchesView(KillSwitchService switches, FeatureService features, ProgramClock clock, CurrentUser user) {
        this.switches = switches;
        this.features = features;
        this.clock = clock;
        this.engineer = user.has(Role.ENGINEER);
        header.addParent("Applications", ApplicationsView.class);
        shows.addClassName("gd-shows");
        shows.setAriaLabel("Which kill switches");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.searching(change.getValue()));
            }
        });
        filters = new Div(search, new CsvExport("kill switches", this::table));
        filters.addClassName("gd-filters");
        add(header, new ApplicationsNav(Routes.KILL_SWITCHES), shows, filters, content);
    }

    private dev.gameday.base.CsvTable<?> table() {
        return address.missing()
                ? CatalogTables.unswitched(switches, clock.today())
                : CatalogTables.killSwitches(switches, address.filter(), clock.today());
    }

    private void go(SwitchAddress there) {
        getUI().ifPresent(ui -> ui.navigate(KillSwitchesView.class, there.query()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = SwitchAddress.of(event.getLocation().getQueryParameters());
        search.setValue(address.filter().text());
        search.setVisible(!address.missing());
        int all = switches.count(KillSwitchFilter.ALL);
        int missing = switches.countUnswitched();
        shows(all, missing);
        header.setSub(Words.count(all, "switch", "switches"));
        boolean nothingAtAll = all == 0 && address.equals(SwitchAddress.ALL);
        filters.setVisible(!nothingAtAll);
        header.setActions(engineer && !nothingAtAll ? new Component[] {addButton()} : new Component[0]);
        content.removeAll();
        content.add(nothingAtAll ? nothingYet(missing) : address.missing() ? missing(missing) : list());
    }

    private void shows(int all, int missing) {
        shows.removeAll();
        int attention = switches.count(KillSwitchFilter.ALL.with(KillSwitchFilter.Show.ATTENTION));
        show("All", address.showing(KillSwitchFilter.Show.ALL), all);
        show("Needs attention", address.showing(KillSwitchFilter.Show.ATTENTION), attention);
        show("Features without one", address.showingMissing(), missing);
        show(
                "Archived",
                address.showing(KillSwitchFilter.Show.ARCHIVED),
                switches.count(KillSwitchFilter.ALL.with(KillSwitchFilter.Show.ARCHIVED)));
    }

    private void show(String label, SwitchAddress there, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("gd-count");
        Anchor link = new Anchor(there.url(), new Span(label), number);
        link.setRouterIgnore(false);
        if (there.sameList(address)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        shows.add(link);
    }

    private Component list() {
        int count = switches.count(address.filter());
        if (count == 0) {
            return new EmptyState("No kill switch matches", "Nothing in the register fits what is asked for.");
        }
        KillSwitchGrid grid = new KillSwitchGrid(address, this::go);
        Lists.show(grid, count, (offset, limit) -> switches.list(address.filter(), offset, limit));
        return grid;
    }

    private Component missing(int count) {
        if (count == 0) {
            return new EmptyState(
                    "Every sheddable feature has a kill switch", "Whatever may be shed can be turned off by a flag.");
        }
        UnswitchedGrid grid = new UnswitchedGrid(
                engineer,
                feature -> new PickSwitchDialog(feature.id(), feature.name(), switches, () -> go(address)).open());
        Lists.show(grid, count, switches::unswitched);
        return grid;
    }

    private Component nothingYet(int missing) {
        String sentence =
                "A kill switch turns a feature off in seconds, without a deploy. It is documented, and more than"
                        + " one person can switch it.";
        Component[] actions = engineer ? new Component[] {addButton()} : new Component[0];
        String gap = missing == 0
                ? ""
                : " So far " + Words.count(missing, "sheddable feature has", "sheddable features have") + " none.";
        return new EmptyState("No kill switches yet", sentence + gap, actions);
    }

    private Button addButton() {
        Button add = new Button(
                "Add kill switch",
                click -> new KillSwitchDialog(KillSwitchData.of("", Set.of()), features.choices(), data -> {
                            UUID id = switches.create(data);
                            getUI().ifPresent(ui -> ui.navigate(Routes.KILL_SWITCHES + "/" + id));
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }
}
