package dev.gameday.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import dev.gameday.base.Routes;
import jakarta.annotation.security.PermitAll;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: navigation, what can be started from anywhere, the account. */
@Layout
@PermitAll
@JsModule("context://frontend/shell.js")
@JsModule("context://frontend/drafts.js")
@JsModule("context://frontend/long-texts.js")
public class MainLayout extends AppLayout implements HasDynamicTitle, AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The letter that, after G, goes there. */
    private static final Map<String, String> GO = Map.of(
            Routes.THIS_WEEK, "w",
            Routes.APPLICATIONS, "a",
            Routes.DEPENDENCIES, "d",
            Routes.GAME_DAYS, "g",
            Routes.FINDINGS, "f",
            Routes.COVERAGE, "c",
            Routes.SETTINGS, "s");

    private final Div banners = new Div();
    private final Main page = new Main();
    private final Span name = new Span();
    private final transient ObjectProvider<ShellName> names;
    private final transient List<ShellBanner> bannerSources;

    MainLayout(
            ObjectProvider<ShellName> names,
            ObjectProvider<ShellBanner> banners,
            GlobalActions actions,
            SearchButtons search,
            AccountMenu accountMenu) {
        this.names = names;
        this.bannerSources = banners.orderedStream().toList();
        setPrimarySection(Section.DRAWER);
        addClassName("gd-shell");
        page.addClassName("gd-page");
        page.setId("page");
        this.banners.addClassName("gd-banners");
        Aside drawer = new Aside(skip(), brand(), startButtons(search, actions), navigation(), accountMenu.create());
        drawer.addClassName("gd-drawer");
        drawer.getElement().setAttribute("aria-label", "Gameday");
        addToDrawer(drawer);
        addToNavbar(new DrawerToggle(), phoneName(), search.phoneButton(), actions.phoneButtons());
        Div content = new Div(this.banners, page);
        content.addClassName("gd-content");
        setContent(content);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UnsavedOffer.show(attached.getUI());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs("window.gamedayArrived($0)", event.getLocation().getPath());
    }

    /** The title of a browser tab. */
    static String browserTitle(String title) {
        return title.isEmpty() ? "Gameday" : title + " · Gameday";
    }

    /** Shows the program's name and the banners as they are now. */
    public final void refresh() {
        ShellName source = names.getIfAvailable();
        name.setText(source == null ? "Gameday" : source.name());
        banners.removeAll();
        bannerSources.stream()
                .map(ShellBanner::create)
                .flatMap(Optional::stream)
                .forEach(banners::add);
    }

    /** The same for the shell that the component is shown in, if any. */
    public static void refresh(Component inside) {
        Optional<Component> parent = inside.getParent();
        while (parent.isPresent() && !(parent.get() instanceof MainLayout)) {
            parent = parent.get().getParent();
        }
        parent.ifPresent(shell -> ((MainLayout) shell).refresh());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.removeAll();
        if (content != null) {
            page.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.removeAll();
    }

    @Override
    public String getPageTitle() {
        return browserTitle(descendants(page)
                .filter(ViewHeader.class::isInstance)
                .map(header -> ((ViewHeader) header).title())
                .findFirst()
                .or(() -> page.getChildren()
                        .map(view -> view.getClass().getAnnotation(PageTitle.class))
                        .filter(title -> title != null)
                        .map(PageTitle::value)
                        .findFirst())
                .orElse(""));
    }

    private static Stream<Component> descendants(Component parent) {
        return parent.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    /** For the keyboard: past the navigation at once. */
    private static Component skip() {
        NativeButton skip = new NativeButton("Skip to content");
        skip.addClassName("gd-skip");
        skip.getElement().setAttribute("data-skip", "");
        return skip;
    }

    private static Component startButtons(SearchButtons search, GlobalActions actions) {
        Div start = new Div(search.button(), actions.buttons());
        start.addClassName("gd-start");
        return start;
    }

    private Component brand() {
        Span mark = new Span();
        mark.addClassName("gd-mark");
        Anchor home = new Anchor("", mark, name);
        home.addClassName("gd-brand");
        home.setRouterIgnore(false);
        return home;
    }

    private static Component phoneName() {
        Span text = new Span("Gameday");
        text.addClassName("gd-phone-name");
        return text;
    }

    private static SideNav navigation() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        nav.addItem(
                entry("This week", Routes.THIS_WEEK, "week", List.of(Routes.PLAN)),
                entry(
                        "Applications",
                        Routes.APPLICATIONS,
                        "applications",
                        List.of(Routes.FAILURE_MODES, Routes.IMPORT)),
                entry("Dependencies", Routes.DEPENDENCIES, "dependencies", List.of()),
                entry("Game days", Routes.GAME_DAYS, "game-days", List.of(Routes.SCENARIOS)),
                entry("Findings", Routes.FINDINGS, "findings", List.of()),
                entry("Coverage", Routes.COVERAGE, "coverage", List.of()),
                entry("Settings", Routes.SETTINGS, "settings", List.of(Routes.PEOPLE)));
        return nav;
    }

    private static SideNavItem entry(String label, String route, String icon, List<String> alsoUnder) {
        SideNavItem item = new SideNavItem(label, route, Icons.of(icon));
        item.getElement().setAttribute("data-go", GO.getOrDefault(route, ""));
        item.setMatchNested(!route.isEmpty());
        item.setPathAliases(Set.copyOf(alsoUnder));
        return item;
    }
}
