package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.ReadinessItem;
import java.util.List;
import java.util.function.Consumer;

/** Starts a day although something is not ready, and keeps why. */
class StartDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    StartDialog(List<ReadinessItem> gaps, Consumer<String> start) {
        super("Start although this is not so?", "Start");
        UnorderedList list = new UnorderedList();
        list.addClassName("wide");
        gaps.forEach(gap -> list.add(new ListItem(gap.label())));
        part(list);
        TextArea reason = text("reason", "Why it starts all the same", "");
        onSave(() -> start.accept(reason.getValue()));
    }
}
