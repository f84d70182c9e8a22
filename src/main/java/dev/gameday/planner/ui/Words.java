package dev.gameday.planner.ui;

import com.vaadin.flow.component.html.Span;

/** Small pieces of text. */
final class Words {
    private Words() {}

    /** "1 minute", "3 minutes". */
    static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }
}
