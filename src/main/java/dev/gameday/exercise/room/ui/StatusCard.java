package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.room.RunningDocument;
import dev.gameday.exercise.ui.Words;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The running document: conditions, actions, needs. */
class StatusCard extends Section {
    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private final Div head = new Div(new H2("Status"));
    private final Div body = new Div();
    private transient @Nullable Object shown;

    StatusCard(ZoneId zone) {
        this.zone = zone;
        addClassNames("gd-card", "gd-status");
        head.addClassName("gd-card-head");
        add(head, body);
    }

    /** @param write opens what writes the next version; null: the reader may not, or not now */
    void show(RunningDocument document, @Nullable Runnable write) {
        Object now = Objects.hash(document, write == null);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        head.getChildren().filter(Button.class::isInstance).toList().forEach(head::remove);
        if (write != null) {
            Button edit = new Button(document.isEmpty() ? "Write it" : "Update", click -> write.run());
            edit.setAriaLabel(document.isEmpty() ? "Write the status" : "Update the status");
            edit.addThemeVariants(ButtonVariant.SMALL);
            head.add(edit);
        }
        if (document.isEmpty() || document.at() == null) {
            body.add(Words.dim("The scribe has not written anything yet."));
            return;
        }
        part("Conditions", document.conditions());
        part("Actions", document.actions());
        part("Needs", document.needs());
        Span when = Words.dim("Version " + document.version() + ", " + Dates.full(document.at(), zone)
                + (document.by().isEmpty() ? "" : ", by " + document.by()));
        when.addClassName("gd-small");
        body.add(when);
    }

    private void part(String title, String text) {
        if (!text.isEmpty()) {
            body.add(new H3(title), Words.prose(text));
        }
    }
}
