package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Span;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import java.util.Locale;

/** How the catalog's screens say things. */
final class Words {
    private Words() {}

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static Span tag(String text, String... classes) {
        Span tag = new Span(text);
        tag.addClassName("gd-tag");
        tag.addClassNames(classes);
        return tag;
    }

    static Span tag(NeedLevel level) {
        return tag(level.label(), "gd-need", level.name().toLowerCase(Locale.ROOT));
    }

    static Span tag(Reliability reliability) {
        return tag(reliability.label(), reliabilityClass(reliability));
    }

    /** Never the colour alone: the word is always there. */
    static String reliabilityClass(Reliability reliability) {
        return switch (reliability) {
            case RELIABLE -> "proven";
            case DOUBTFUL -> "stale";
            case RISKY -> "failing";
            case NOT_ASSESSED -> "plain";
        };
    }

    static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }
}
