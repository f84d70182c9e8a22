package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: one sentence that teaches, and the next action. */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    public EmptyState(String title, String sentence, Component... actions) {
        addClassName("gd-empty");
        add(new H2(title), new Paragraph(sentence));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("gd-actions");
            add(row);
        }
    }
}
