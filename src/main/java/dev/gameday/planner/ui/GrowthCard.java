package dev.gameday.planner.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Markup;
import dev.gameday.coverage.Percent;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.Proposal.Growth;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What coverage becomes if everything in the slice passes. */
class GrowthCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many applications are shown at once. */
    private static final int SHOWN = 8;

    GrowthCard(Proposal proposal) {
        addClassName("gd-card");
        Growth all = proposal.coverage();
        Span big = new Span(percent(all.before(), all) + " → " + percent(all.after(), all));
        big.addClassName("gd-big");
        Div number = new Div(
                big, Words.dim(all.before() + " → " + all.after() + " of " + all.inScope() + " proven, if all pass"));
        number.addClassName("gd-coverage-number");
        add(new H2("Coverage"), number, bar(all).toComponent());
        List<Growth> growth = proposal.growth();
        add(rows(growth.subList(0, Math.min(SHOWN, growth.size()))).toComponent());
        if (growth.size() > SHOWN) {
            List<Growth> rest = growth.subList(SHOWN, growth.size());
            Details details = new Details("Others: " + Words.count(rest.size(), "application"));
            details.addOpenedChangeListener(change -> {
                if (details.getContent().findAny().isEmpty()) {
                    details.add(rows(rest).toComponent());
                }
            });
            add(details);
        }
    }

    private static Markup rows(List<Growth> growth) {
        Markup list = Markup.of("ul").styled("gd-growth");
        for (Growth each : growth) {
            list.add(Markup.of(
                    "li",
                    name(each.id(), each.name()),
                    Markup.of("span", each.before() + " → " + each.after() + " of " + each.inScope())
                            .styled("gd-dim gd-small"),
                    bar(each)));
        }
        return list;
    }

    private static Markup name(@Nullable Object id, String name) {
        return id == null
                ? Markup.of("span", name)
                : Markup.link(Routes.APPLICATIONS + "/" + id, name).with("title", name);
    }

    private static Markup bar(Growth growth) {
        Markup bar = Markup.of("div").styled("gd-coverage-bar").with("aria-hidden", "true");
        part(bar, "gd-part gd-proven", growth.before());
        part(bar, "gd-part gd-gained", growth.after() - growth.before());
        part(bar, "gd-part gd-unaddressed", growth.inScope() - growth.after());
        return bar;
    }

    private static void part(Markup bar, String classes, int size) {
        if (size > 0) {
            bar.add(Markup.of("span").styled(classes).with("style", "flex-grow:" + size));
        }
    }

    private static String percent(int proven, Growth of) {
        return Percent.of(proven, of.inScope()).stream()
                .mapToObj(percent -> percent + "%")
                .findFirst()
                .orElse("–");
    }
}
