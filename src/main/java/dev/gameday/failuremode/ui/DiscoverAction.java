package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.GlobalAction;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.DiscoveryService;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.catalog.FeatureService;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.FirstModes;
import dev.gameday.failuremode.Scope;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** Writes a hidden dependency down from any page, and offers its first faults to be put in scope. */
@SpringComponent
@Order(20)
class DiscoverAction implements GlobalAction {
    private static final int MILLIS = 20_000;

    private final ApplicationService applications;
    private final FeatureService features;
    private final DependencyService dependencies;
    private final DiscoveryService discoveries;
    private final FirstModes firstModes;
    private final BulkChanges changes;

    DiscoverAction(
            ApplicationService applications,
            FeatureService features,
            DependencyService dependencies,
            DiscoveryService discoveries,
            FirstModes firstModes,
            BulkChanges changes) {
        this.applications = applications;
        this.features = features;
        this.dependencies = dependencies;
        this.discoveries = discoveries;
        this.firstModes = firstModes;
        this.changes = changes;
    }

    @Override
    public String label() {
        return "New dependency";
    }

    /** H for hidden; D is taken by what is detected, in the room where such dependencies show. */
    @Override
    public char shortcut() {
        return 'h';
    }

    @Override
    public Role needs() {
        return Role.ENGINEER;
    }

    @Override
    public void start() {
        new DiscoverDialog(applications.names(), here(), dependencies.names(), features, discoveries, this::found)
                .open();
    }

    /** The application whose page is open, by its address. */
    private static String here() {
        List<String> segments = UI.getCurrent().getActiveViewLocation().getSegments();
        return segments.size() > 1 && segments.getFirst().equals(Routes.APPLICATIONS) ? segments.get(1) : "";
    }

    private void found(UUID application, Discovery discovery) {
        Notification notice = new Notification();
        notice.setDuration(MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        int features = discovery.features().size();
        Span text = new Span(discovery.name() + " is written down as discovered: "
                + Words.count(features, "feature relies", "features rely") + " on it.");
        Div line = new Div(text);
        line.addClassName("gd-actions");
        List<CatalogFault> faults = FaultCatalog.first(discovery.kind());
        List<BulkTarget> candidates = candidates(application, discovery);
        if (!candidates.isEmpty()) {
            Button put = new Button(
                    "Put in scope: "
                            + faults.stream()
                                    .map(it -> it.fault().label().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")),
                    click -> {
                        notice.close();
                        changes.apply(
                                candidates, new BulkChange.PutInScope(null), "put in scope", DiscoverAction::refresh);
                    });
            put.addThemeVariants(ButtonVariant.PRIMARY);
            line.add(put);
        }
        line.add(new Button("Undo", click -> {
            notice.close();
            if (Notices.attempt(() -> discoveries.undo(discovery))) {
                Notices.done("Taken back: " + discovery.name() + ".");
            }
            refresh();
        }));
        notice.add(line);
        notice.open();
        refresh();
    }

    private List<BulkTarget> candidates(UUID application, Discovery discovery) {
        return firstModes.of(application, discovery).stream()
                .map(mode -> new BulkTarget(mode, null, null, Scope.CANDIDATE, false))
                .toList();
    }

    /** Pages of the catalog show it at once; others may hold what somebody is typing. */
    private static void refresh() {
        UI ui = UI.getCurrent();
        String first = ui.getActiveViewLocation().getFirstSegment();
        if (first.equals(Routes.APPLICATIONS) || first.equals(Routes.DEPENDENCIES)) {
            ui.refreshCurrentRoute(false);
        }
    }
}
