package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureStanding;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.ShedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rung says: how needed, how far proven, when and with what it is shed, and by which switch.
 *
 * @param standing null when nothing of the feature counts
 * @param shed null when it is never shed
 * @param switches that turn it off
 */
record RungParts(
        FeatureRow feature,
        @Nullable FeatureStanding standing,
        @Nullable ShedStep shed,
        List<KillSwitchRow> switches) {

    /** CSS classes: the need level, and the colour of its state. */
    String style() {
        String level = feature.needLevel().name().toLowerCase(Locale.ROOT);
        return standing == null || standing.style().isEmpty() ? level : level + " gd-is-" + standing.style();
    }

    Component[] components() {
        Span name = new Span(feature.name());
        name.addClassName("gd-need-name");
        Div more = new Div();
        more.addClassName("gd-rung-more");
        if (!feature.whenShed().isEmpty()) {
            more.add(Words.dim("When shed: " + feature.whenShed()));
        }
        Div facts = facts();
        if (facts.getComponentCount() > 0) {
            more.add(facts);
        }
        Div strip = new Div();
        strip.addClassName("gd-rung-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        if (standing != null) {
            standing.parts().forEach(part -> strip.add(part(part)));
        }
        return new Component[] {name, Words.tag(feature.needLevel()), proven(), more, strip};
    }

    private static Span part(FeatureStanding.Part part) {
        Span span = new Span();
        span.addClassName("gd-" + part.style());
        span.getStyle().set("flex-grow", Integer.toString(part.count()));
        return span;
    }

    private Div facts() {
        Div facts = new Div();
        facts.addClassName("gd-rung-facts");
        if (shed != null) {
            facts.add(Words.dim(shedWords(shed)));
        }
        for (KillSwitchRow each : switches) {
            Anchor link = new Anchor(Routes.KILL_SWITCHES + "/" + each.id(), "Switch " + each.flag());
            link.setRouterIgnore(false);
            facts.add(link);
            String how = SwitchWords.inShort(each);
            if (!how.isEmpty()) {
                facts.add(Words.dim(how));
            }
            each.warnings().forEach(warning -> facts.add(SwitchWords.tag(warning)));
        }
        if (switches.isEmpty() && feature.needLevel() == NeedLevel.SHEDDABLE) {
            facts.add(Words.tag("No kill switch", "stale"));
        }
        return facts;
    }

    static String shedWords(ShedStep step) {
        String order = "Shed " + SwitchWords.ordinal(step.order());
        return step.group().isEmpty() ? order : order + ", with " + step.group();
    }

    private Component proven() {
        if (standing == null) {
            Span nothing = Words.dim("No failure modes yet");
            nothing.addClassNames("gd-small", "gd-rung-state");
            return nothing;
        }
        String text = standing.fraction().isEmpty() ? standing.word() : standing.word() + " · " + standing.fraction();
        Anchor link = new Anchor(standing.link(), text);
        link.setRouterIgnore(false);
        link.addClassNames("gd-tag", "gd-rung-state");
        if (!standing.style().isEmpty()) {
            link.addClassName(standing.style());
        }
        link.setAriaLabel(feature.name() + ": " + standing.inWords());
        return link;
    }

    /** The switches' flags, for the table. */
    String flags() {
        List<String> flags = new ArrayList<>();
        switches.forEach(each -> flags.add(each.flag()));
        return flags.isEmpty() ? "–" : String.join(", ", flags);
    }
}
