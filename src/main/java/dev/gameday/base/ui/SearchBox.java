package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gameday.base.Routes;
import dev.gameday.base.search.SearchGroup;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A field and, as one types, what it finds: pages and actions first, then things by kind. */
class SearchBox extends Div {
    private static final long serialVersionUID = 1L;

    /** Long enough that a word is one question to the server, short enough to feel instant. */
    private static final int PAUSE = 160;

    private static final String FIELD = "search-field";
    private static final String LIST = "search-options";

    private final transient SearchService search;
    private final transient Commands commands;
    private final transient Runnable chosen;
    private final Input field = new Input();
    private final Options options = new Options(LIST, FIELD, "What was found");
    private final Paragraph status = new Paragraph();
    private final int limit;
    private int number;

    /**
     * @param limit most hits of one kind
     * @param chosen called when one is opened
     */
    SearchBox(SearchService search, Commands commands, int limit, Runnable chosen) {
        this.search = search;
        this.commands = commands;
        this.limit = limit;
        this.chosen = chosen;
        addClassName("gd-search-box");
        field.setId(FIELD);
        field.addClassName("gd-search-field");
        field.setPlaceholder("Application, F-12, game day, or what to do");
        field.setAriaLabel("Search");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement()
                .setAttribute("maxlength", String.valueOf(SearchField.LONGEST))
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        field.addValueChangeListener(change -> show(change.getValue()));
        status.addClassNames("gd-search-status", "gd-small");
        status.getElement().setAttribute("role", "status");
        Span glass = new Span(Icons.of("search"));
        glass.addClassName("gd-search-glass");
        Div line = new Div(glass, field);
        line.addClassName("gd-search-line");
        add(line, options, status);
    }

    void look(String text) {
        if (text.equals(field.getValue())) {
            show(text);
        } else {
            field.setValue(text);
        }
    }

    /** Told what is looked for whenever somebody changes it. */
    void onText(Consumer<String> listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue());
            }
        });
    }

    String text() {
        return field.getValue();
    }

    void focusField() {
        field.focus();
    }

    private void show(String text) {
        options.removeAll();
        number = 0;
        List<Command> known = commands.matching(text);
        if (!known.isEmpty()) {
            options.add(group("Go to and do", known.stream().map(this::option).toList()));
        }
        List<SearchGroup> groups = search.search(text, limit);
        groups.forEach(group -> options.add(
                group(group.kind(), group.hits().stream().map(this::option).toList())));
        status.removeAll();
        if (text.isBlank()) {
            status.setText("Words by their beginnings, such as \u201ccor api\u201d for the Core API.");
        } else if (number == 0) {
            status.setText("Nothing here begins with that. Only what you may see is searched.");
        } else {
            status.add(new Span(number + (number == 1 ? " result" : " results")));
            if (limit < SearchService.MOST && groups.stream().anyMatch(SearchGroup::more)) {
                Anchor all = new Anchor(address(text), "See all");
                all.setRouterIgnore(false);
                status.add(new Span(" shown. "), all);
            }
        }
    }

    /** Address of the page with everything that is found. */
    static String address(String text) {
        return Routes.SEARCH + "?q=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    private Component group(String kind, List<? extends Component> members) {
        Span title = new Span(kind);
        title.addClassNames("gd-options-kind", "gd-small");
        title.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(title);
        group.add(members.toArray(Component[]::new));
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", kind);
        return group;
    }

    private Component option(SearchHit hit) {
        return option(hit.address(), hit.title(), hit.under());
    }

    private Component option(Command command) {
        Anchor option = option(command.address(), command.label(), command.hint());
        Runnable work = command.work();
        if (work != null) {
            option.setRouterIgnore(true);
            option.getElement().addEventListener("click", click -> work.run()).preventDefault();
        }
        return option;
    }

    private Anchor option(String address, String title, String under) {
        Span name = new Span(title);
        name.addClassName("gd-option-title");
        Span beside = new Span(under);
        beside.addClassNames("gd-dim", "gd-small");
        Anchor option = new Anchor(address, name, beside);
        option.setRouterIgnore(false);
        option.setId("search-option-" + number++);
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        option.getElement().addEventListener("click", click -> chosen.run());
        return option;
    }
}
