package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Lines of a list inside a card, for short lists. */
public final class Rows {
    private Rows() {}

    /** What it is at the left, with a dimmed line under it; tags and buttons at the right. */
    public static Div row(String title, String under, Component... right) {
        Span name = new Span(title);
        name.addClassName("gd-row-title");
        Div left = new Div(name);
        left.addClassName("gd-row-text");
        if (!under.isEmpty()) {
            Span line = new Span(under);
            line.addClassNames("gd-dim", "gd-small");
            left.add(line);
        }
        Div end = new Div(right);
        end.addClassName("gd-actions");
        Div row = new Div(left, end);
        row.addClassName("gd-row");
        return row;
    }

    /** A small label; {@code meaning} is empty or one of proven, failing, stale, accent. */
    public static Span tag(String text, String meaning) {
        Span tag = new Span(text);
        tag.addClassName("gd-tag");
        if (!meaning.isEmpty()) {
            tag.addClassName(meaning);
        }
        return tag;
    }
}
