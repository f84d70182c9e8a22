package dev.gameday.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The keys that work on the page below: those of the shell and those that the page itself has. */
class ShortcutsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param found a list of {@code keys} and {@code label}, as the page knows them */
    ShortcutsDialog(JsonNode found) {
        super("Keyboard shortcuts");
        DescriptionList list = new DescriptionList();
        list.addClassName("gd-keys");
        found.forEach(
                key -> add(list, key.path("keys").asString(), key.path("label").asString()));
        add(list, "Esc", "Close a dialog or menu");
        Paragraph note = new Paragraph("Letters do nothing while you type or a dialog is open.");
        note.addClassNames("gd-dim", "gd-small");
        add(list, note);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static void add(DescriptionList list, String keys, String label) {
        DescriptionList.Term term = new DescriptionList.Term();
        Stream.of(keys.split(" ")).map(ShortcutsDialog::cap).forEach(term::add);
        list.add(term, new DescriptionList.Description(label));
    }

    /** One key or several at once, as it is printed on keyboards. */
    private static Span cap(String key) {
        String text = key.replace("Control", "Ctrl").replace("Meta", "\u2318");
        Span cap = new Span(text.length() == 1 ? text.toUpperCase(Locale.ROOT) : text);
        cap.addClassName("gd-key");
        return cap;
    }
}
