package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Markup;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.Falls.Felt;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The fall as a tree: the dependency, the applications that rely on it, and those that rely on them. */
final class FallsTree {
    /** Of one list. */
    private static final int MOST = 30;

    private final Falls falls;
    private final Set<UUID> placed = new HashSet<>();
    private int left;
    private boolean whole = true;

    /** @param most applications in the whole tree; the nearest come first */
    FallsTree(Falls falls, int most) {
        this.falls = falls;
        this.left = most;
    }

    /** Whether nothing was left out for being too many in all; known once the component is made. */
    boolean isWhole() {
        return whole;
    }

    Component toComponent() {
        Markup root = Markup.of("div", falls.dependency()).styled("gd-falls-node gd-falls-root");
        Markup first = children(
                falls.features().stream().filter(felt -> felt.level() == 1).toList());
        return Markup.of("ul", Markup.of("li", root, first))
                .styled("gd-falls")
                .with("aria-label", "What falls with " + falls.dependency())
                .toComponent();
    }

    private Markup children(List<Felt> some) {
        Map<UUID, List<Felt>> byApplication = new LinkedHashMap<>();
        some.forEach(felt -> byApplication
                .computeIfAbsent(felt.applicationId(), id -> new java.util.ArrayList<>())
                .add(felt));
        Markup list = Markup.of("ul");
        int here = Math.min(byApplication.size(), Math.min(MOST, left));
        left -= here;
        byApplication.values().stream().limit(here).forEach(features -> list.add(application(features)));
        int more = byApplication.size() - here;
        if (more > 0) {
            whole &= here == MOST;
            list.add(Markup.of(
                    "li",
                    (here == 0 ? "" : "and ")
                            + more
                            + (here == 0 ? "" : " more")
                            + (more == 1 ? " application, in the table" : " applications, in the table")));
        }
        return list;
    }

    private Markup application(List<Felt> features) {
        Felt first = features.getFirst();
        Markup node = Markup.of("div").styled("gd-falls-node");
        node.add(Markup.link(Routes.APPLICATIONS + "/" + first.applicationId() + "/matrix", first.application())
                .styled("gd-strong-link"));
        features.forEach(felt -> node.add(feature(felt)));
        Markup item = Markup.of("li", node);
        if (features.stream().anyMatch(felt -> felt.effect() == Effect.FALLS)) {
            taken(first.applicationId(), item);
        }
        return item;
    }

    /** Whatever relies on the application, under the place where it falls first. */
    private void taken(UUID application, Markup item) {
        Collection<Felt> along = falls.features().stream()
                .filter(felt -> felt.level() > 1 && application.equals(felt.throughApplicationId()))
                .toList();
        if (!along.isEmpty() && placed.add(application)) {
            item.add(children(List.copyOf(along)));
        }
    }

    private static Markup feature(Felt felt) {
        String hardness = felt.effect() == Effect.CARRIES_ON ? "soft" : "hard";
        Markup mark = Markup.of("span")
                .styled("gd-mx-key gd-mx-" + MatrixGrid.letter(felt.state()) + " " + hardness)
                .with("aria-hidden", "true");
        Markup text = Markup.of(
                        "div",
                        Markup.of("span", felt.rank() + " " + felt.feature()),
                        Markup.of("span", words(felt)).styled("gd-dim gd-small"))
                .styled("gd-falls-text");
        return Markup.of("div", mark, text).styled("gd-falls-feature");
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
