package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What waits for the reader, or, for who only reads, for others; each line leads to exactly what it counts. */
class NeedsYouCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** @param works whether the reader can do something about it */
    NeedsYouCard(List<Need> needs, boolean works) {
        getContent().addClassName("gd-card");
        getContent().add(new H2(works ? "Needs you" : "What is open"));
        needs.forEach(need -> getContent().add(line(need)));
        if (needs.isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing waits. What an exercise shows next will.");
            nothing.addClassName("gd-dim");
            getContent().add(nothing);
        }
    }

    private static Component line(Need need) {
        Span number = new Span(Integer.toString(need.count()));
        number.addClassName("gd-count");
        if (!need.tone().isEmpty()) {
            number.addClassName(need.tone());
        }
        Anchor line = new Anchor(need.address(), new Span(need.label()), number);
        line.setRouterIgnore(false);
        line.addClassNames("gd-row", "gd-row-link");
        return line;
    }
}
