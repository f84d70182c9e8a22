package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.search.SearchService;

/** What opens the search from every page. */
@SpringComponent
class SearchButtons {
    private static final String KEY = "/";
    private final SearchService search;
    private final Commands commands;

    SearchButtons(SearchService search, Commands commands) {
        this.search = search;
        this.commands = commands;
    }

    /** For the drawer: full width, showing the key. */
    Component button() {
        Span hint = new Span(KEY);
        hint.addClassName("gd-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button("Search", Icons.of("search"), click -> open());
        button.setSuffixComponent(hint);
        button.addClassName("gd-search-button");
        button.getElement()
                .setAttribute("data-shortcut", KEY)
                .setAttribute("data-key-label", "Search")
                .setAttribute("aria-keyshortcuts", KEY + " Control+K");
        return button;
    }

    /** For the top bar of a phone. */
    Component phoneButton() {
        Button button = new Button(Icons.of("search"), click -> open());
        button.setAriaLabel("Search");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void open() {
        new SearchDialog(search, commands).open();
    }
}
