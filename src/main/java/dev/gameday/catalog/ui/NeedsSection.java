package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Div;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Histories;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.FeatureStanding;
import dev.gameday.catalog.FeatureStandings;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.ScopeService;
import dev.gameday.program.ProgramClock;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The hierarchy of needs on an application's page. */
@Component
class NeedsSection implements ApplicationSection {
    private final ApplicationService applications;
    private final FeatureService features;
    private final KillSwitchService switches;
    private final ScopeService scopes;
    private final ObjectProvider<FeatureStandings> standings;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final Histories histories;

    NeedsSection(
            ApplicationService applications,
            FeatureService features,
            KillSwitchService switches,
            ScopeService scopes,
            ObjectProvider<FeatureStandings> standings,
            ProgramClock clock,
            CurrentUser user,
            Histories histories) {
        this.applications = applications;
        this.features = features;
        this.switches = switches;
        this.scopes = scopes;
        this.standings = standings;
        this.clock = clock;
        this.user = user;
        this.histories = histories;
    }

    @Override
    public String path() {
        return "needs";
    }

    @Override
    public String title() {
        return "Needs";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public com.vaadin.flow.component.Component create(UUID applicationId) {
        ApplicationDetail application = applications.detail(applicationId);
        SignOffs signOffs = new SignOffs(scopes, user, clock);
        FeatureActions actions = new FeatureActions(application, features, switches, histories, user.has(Role.MANAGER));
        NeedsPanel panel = new NeedsPanel(new NeedsReads(features, switches, this::standings), actions, signOffs, user);
        CsvExport export = new CsvExport(
                "features", () -> CatalogTables.needs(features, applicationId, application.name(), clock.today()));
        return new Div(panel, export.inBar());
    }

    private Map<UUID, FeatureStanding> standings(UUID application) {
        FeatureStandings known = standings.getIfAvailable();
        return known == null ? Map.of() : known.of(application);
    }
}
