package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FallbackState;
import java.util.UUID;

/** How the screens of failure modes say things. */
final class Words {
    private Words() {}

    static Span tag(String text, String... classes) {
        Span tag = new Span(text);
        tag.addClassName("gd-tag");
        tag.addClassNames(classes);
        return tag;
    }

    static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }

    static Anchor link(String route, UUID id, String text) {
        Anchor link = new Anchor(route + "/" + id, text);
        link.setRouterIgnore(false);
        return link;
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String fallback(FallbackState state) {
        return switch (state) {
            case NONE -> "No fallback";
            case PLANNED -> "Fallback planned";
            case BUILT -> "Fallback built";
        };
    }

    static String fallbackClass(FallbackState state) {
        return switch (state) {
            case NONE -> "plain";
            case PLANNED -> "stale";
            case BUILT -> "accent";
        };
    }

    /** A metric without an alert helps nobody in time, so that is what this says first. */
    static String detection(FailureModeRow row) {
        if (row.alerting()) {
            return row.absenceAlert() ? "Alerts, also on absence" : "Alerts";
        }
        if (row.absenceAlert()) {
            return "Alerts on absence";
        }
        return row.measured() ? "Measured, no alert" : "Not detected";
    }
}
