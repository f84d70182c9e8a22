package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Both versions of what two people changed, side by side. What only one of them changed is merged and marked; about the rest it
 * asks.
 */
class MergeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, MergeChoice> choices = new LinkedHashMap<>();
    private final Div list = new Div();

    /** @param take gets the texts that differ from what is saved, by field */
    MergeDialog(
            String title,
            String who,
            Merge merge,
            Map<String, FormPart> parts,
            String takeLabel,
            Consumer<Map<String, String>> take) {
        setHeaderTitle(title.isEmpty() ? "Changed meanwhile" : title + ": changed meanwhile");
        addClassNames("gd-form-dialog", "gd-merge-dialog");
        setCloseOnOutsideClick(false);
        list.addClassName("gd-merge");
        Paragraph said = new Paragraph(who + " saved a change meanwhile. Nothing of yours is lost and"
                + " nothing of theirs is overwritten: what only one of you changed is merged, the rest is for you to"
                + " say.");
        said.addClassName("gd-dim");
        add(said, list);
        for (Merge.Field field : merge.fields()) {
            FormPart part = parts.get(field.name());
            if (part != null && field.kind() != Merge.Kind.SAME) {
                list.add(row(field, part));
            }
        }
        Button save = new Button(takeLabel, click -> resolved(merge, take));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Back to the form", click -> close()), save);
    }

    private Component row(Merge.Field field, FormPart part) {
        Span what = new Span(
                switch (field.kind()) {
                    case MINE -> "Only you changed it: yours is kept";
                    case THEIRS -> "Only somebody else changed it: theirs is kept";
                    default -> "Both of you changed it";
                });
        what.addClassName("gd-tag");
        Div head = new Div(new H3(part.label()), what);
        head.addClassName("gd-merge-head");
        Div versions = new Div(
                version("When you opened it", part.words(field.opened())),
                version("Saved now", part.words(field.saved())),
                version("You typed", part.words(field.typed())));
        versions.addClassName("gd-merge-versions");
        Section row = new Section(head, versions);
        row.addClassName("gd-merge-field");
        if (field.kind() == Merge.Kind.BOTH) {
            what.addClassName("stale");
            MergeChoice choice = new MergeChoice(field, part);
            choices.put(field.name(), choice);
            row.add(choice);
        }
        return row;
    }

    private static Component version(String label, String text) {
        Span name = new Span(label);
        name.addClassNames("gd-dim", "gd-small");
        Paragraph value = new Paragraph(text.isEmpty() ? "–" : text);
        value.addClassName("gd-prose");
        value.getElement().setAttribute("dir", "auto");
        return new Div(name, value);
    }

    private void resolved(Merge merge, Consumer<Map<String, String>> take) {
        boolean all = true;
        for (MergeChoice choice : choices.values()) {
            all &= choice.made();
        }
        if (!all) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Merge.Field field : merge.fields()) {
            if (field.kind() == Merge.Kind.MINE) {
                texts.put(field.name(), field.typed());
            } else if (field.kind() == Merge.Kind.BOTH) {
                texts.put(
                        field.name(),
                        Objects.requireNonNull(choices.get(field.name())).text());
            }
        }
        close();
        take.accept(texts);
    }
}
