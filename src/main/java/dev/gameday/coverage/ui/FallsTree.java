package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.base.Routes;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.Falls.Felt;
import java.io.Serial;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The fall as a tree: the dependency, the applications that rely on it, and those that rely on them. */
class FallsTree extends UnorderedList {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST = 30;

    private final transient Falls falls;
    private final transient Set<UUID> placed = new HashSet<>();

    FallsTree(Falls falls) {
        this.falls = falls;
        addClassName("gd-falls");
        getElement().setAttribute("aria-label", "What falls with " + falls.dependency());
        Div root = new Div(new Span(falls.dependency()));
        root.addClassNames("gd-falls-node", "gd-falls-root");
        ListItem item = new ListItem(root);
        UnorderedList first = children(
                falls.features().stream().filter(felt -> felt.level() == 1).toList());
        item.add(first);
        add(item);
    }

    private UnorderedList children(List<Felt> some) {
        Map<UUID, List<Felt>> byApplication = new LinkedHashMap<>();
        some.forEach(felt -> byApplication
                .computeIfAbsent(felt.applicationId(), id -> new java.util.ArrayList<>())
                .add(felt));
        UnorderedList list = new UnorderedList();
        byApplication.values().stream().limit(MOST).forEach(features -> list.add(application(features)));
        if (byApplication.size() > MOST) {
            list.add(new ListItem(
                    new Span("and " + (byApplication.size() - MOST) + " more applications, in the table")));
        }
        return list;
    }

    private ListItem application(List<Felt> features) {
        Felt first = features.getFirst();
        Anchor link = new Anchor(Routes.APPLICATIONS + "/" + first.applicationId() + "/matrix", first.application());
        link.setRouterIgnore(false);
        link.addClassName("gd-strong-link");
        Div node = new Div(link);
        node.addClassName("gd-falls-node");
        features.forEach(felt -> node.add(feature(felt)));
        ListItem item = new ListItem(node);
        if (features.stream().anyMatch(felt -> felt.effect() == Effect.FALLS)) {
            taken(first.applicationId(), item);
        }
        return item;
    }

    /** Whatever relies on the application, under the place where it falls first. */
    private void taken(UUID application, ListItem item) {
        Collection<Felt> along = falls.features().stream()
                .filter(felt -> felt.level() > 1 && application.equals(felt.throughApplicationId()))
                .toList();
        if (!along.isEmpty() && placed.add(application)) {
            item.add(children(List.copyOf(along)));
        }
    }

    private static Div feature(Felt felt) {
        Span mark = new Span();
        mark.addClassNames(
                "gd-mx-key",
                "gd-mx-" + MatrixGrid.letter(felt.state()),
                felt.effect() == Effect.CARRIES_ON ? "soft" : "hard");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(felt.rank() + " " + felt.feature());
        Span how = new Span(words(felt));
        how.addClassNames("gd-dim", "gd-small");
        Div text = new Div(name, how);
        text.addClassName("gd-falls-text");
        Div line = new Div(mark, text);
        line.addClassName("gd-falls-feature");
        return line;
    }

    /** "Falls, failing", "falls unless the proven fallback holds", "carries on without". */
    static String words(Felt felt) {
        String state = felt.state().label().toLowerCase(Locale.ROOT);
        String effect = switch (felt.effect()) {
            case FALLS ->
                felt.proven() == Effect.FALLS
                        ? "falls"
                        : felt.proven() == Effect.HELD ? "held by its proven fallback" : "spared further up";
            case HELD -> "held";
            case CARRIES_ON -> "carries on without";
        };
        return effect + " · " + state
                + (felt.fallbacks().isEmpty() ? "" : " · " + String.join(" → ", felt.fallbacks()));
    }
}
