package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Routes;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The settings, one tab per feature that has some. */
@Route(Routes.SETTINGS + "/:tab?")
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final String TAB = "tab";

    private final transient List<SettingsTab> tabs;
    private final ViewHeader header = new ViewHeader("Settings");
    private final Nav links = new Nav();
    private final Div content = new Div();
    private transient SettingsTab shown;
    private @Nullable Component part;
    private String created = "";

    SettingsView(ObjectProvider<SettingsTab> tabs, CurrentUser user) {
        this.tabs = tabs.stream()
                .filter(tab -> user.has(tab.needs()))
                .sorted(Comparator.comparingInt(SettingsTab::order))
                .toList();
        this.shown = this.tabs.getFirst();
        links.addClassName("gd-tabs");
        links.setAriaLabel("Settings");
        content.addClassName("gd-stack");
        add(header, links, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get(TAB).map(this::tab).orElse(tabs.getFirst());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.setTitle(shown.title());
        links.removeAll();
        for (SettingsTab tab : tabs) {
            RouterLink link = new RouterLink(
                    tab.title(), SettingsView.class, new RouteParameters(new RouteParam(TAB, tab.path())));
            link.setHighlightCondition((same, now) -> false);
            if (tab.path().equals(shown.path())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
        }
        String path = shown.path();
        if (!path.equals(created) || !(part instanceof Addressed)) {
            part = shown.create();
            created = path;
            content.removeAll();
            content.add(part);
        }
        if (part instanceof Addressed addressed) {
            addressed.show(event.getLocation().getQueryParameters());
        }
    }

    private SettingsTab tab(String path) {
        return tabs.stream().filter(tab -> tab.path().equals(path)).findFirst().orElseThrow(NotFoundException::new);
    }
}
