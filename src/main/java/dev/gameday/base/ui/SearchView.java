package dev.gameday.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Routes;
import dev.gameday.base.search.SearchService;
import jakarta.annotation.security.PermitAll;

/** Everything that a search finds, at an address of its own. */
@Route(Routes.SEARCH)
@PermitAll
class SearchView extends Div implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final SearchBox box;

    SearchView(SearchService search, Commands commands) {
        box = new SearchBox(search, commands, SearchService.MOST, () -> {});
        box.onText(this::keepInAddress);
        box.addClassName("gd-card");
        add(new ViewHeader("Search"), box);
    }

    /** Without a step of its own in the history for each pause in typing. */
    private void keepInAddress(String text) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, SearchBox.address(text)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String text =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        box.look(text);
        if (text.isEmpty()) {
            box.focusField();
        }
    }
}
