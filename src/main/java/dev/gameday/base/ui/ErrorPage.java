package dev.gameday.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The common look of what is shown instead of a page. */
abstract class ErrorPage extends Div {
    private static final long serialVersionUID = 1L;

    int show(int status, String title, String sentence) {
        removeAll();
        addClassName("gd-stack");
        Anchor home = new Anchor("", "Go to this week");
        add(new ViewHeader(title), new Paragraph(sentence), new Paragraph(home));
        return status;
    }
}
