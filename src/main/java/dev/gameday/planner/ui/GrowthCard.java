package dev.gameday.planner.ui;

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
import org.jspecify.annotations.Nullable;

/** What coverage becomes if everything in the slice passes. */
class GrowthCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    GrowthCard(Proposal proposal) {
        addClassName("gd-card");
        Growth all = proposal.coverage();
        Span big = new Span(percent(all.before(), all) + " → " + percent(all.after(), all));
        big.addClassName("gd-big");
        Div number = new Div(
                big, Words.dim(all.before() + " → " + all.after() + " of " + all.inScope() + " proven, if all pass"));
        number.addClassName("gd-coverage-number");
        add(new H2("Coverage"), number, bar(all).toComponent());
        add(FewFirst.of(proposal.growth(), "Coverage by application", "Other applications", GrowthCard::row));
    }

    private static Markup row(Growth each) {
        return Markup.of(
                "li",
                name(each.id(), each.name()),
                Markup.of("span", each.before() + " → " + each.after() + " of " + each.inScope())
                        .styled("gd-dim gd-small"),
                bar(each));
    }

    private static Markup name(@Nullable Object id, String name) {
        return id == null
                ? Markup.of("span", name)
                : Markup.link(Routes.APPLICATIONS + "/" + id, name).with("title", name);
    }

    private static Markup bar(Growth growth) {
        Markup bar = Markup.of("div").styled("gd-coverage-bar").with("aria-hidden", "true");
        FewFirst.part(bar, "proven", growth.before());
        FewFirst.part(bar, "gained", growth.after() - growth.before());
        FewFirst.part(bar, "unaddressed", growth.inScope() - growth.after());
        return bar;
    }

    private static String percent(int proven, Growth of) {
        return Percent.of(proven, of.inScope()).stream()
                .mapToObj(percent -> percent + "%")
                .findFirst()
                .orElse("–");
    }
}
