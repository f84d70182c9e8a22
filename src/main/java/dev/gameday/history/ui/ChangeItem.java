package dev.gameday.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.history.ChangeAction;
import dev.gameday.history.ChangeRow;
import dev.gameday.history.FieldChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change: who did what when, and for each field from what to what. */
class ChangeItem extends ListItem {
    private static final long serialVersionUID = 1L;

    /** @param page the thing whose page this is on, which needs no name there; null: on none */
    ChangeItem(ChangeRow row, ZoneId zone, @Nullable UUID page) {
        Avatar face = new Avatar(row.by());
        face.getElement().setAttribute("aria-hidden", "true");
        Div text = new Div(head(row, page), fields(row, zone), when(row, zone));
        text.addClassName("gd-change-text");
        add(face, text);
    }

    private static Component head(ChangeRow row, @Nullable UUID page) {
        Span who = new Span(row.by());
        who.addClassName("gd-strong");
        Div head = new Div(who);
        head.addClassName("gd-change-head");
        if (row.action() == ChangeAction.ACT) {
            head.add(new Span(row.text()));
            return head;
        }
        boolean named = !Objects.equals(row.subject(), page);
        head.add(new Span(verb(row.action()) + (named && !row.name().isEmpty() ? " the " + row.type() : "")));
        if (named) {
            head.add(name(row));
        }
        return head;
    }

    private static Component name(ChangeRow row) {
        if (row.name().isEmpty()) {
            return new Span("an " + row.type());
        }
        if (row.route().isEmpty() || row.subject() == null) {
            return new Span(row.name());
        }
        Anchor link = new Anchor(row.route() + "/" + row.subject(), row.name());
        link.setRouterIgnore(false);
        return link;
    }

    private static String verb(ChangeAction action) {
        return switch (action) {
            case CREATED -> "created";
            case CHANGED, ACT -> "changed";
            case REMOVED -> "removed";
        };
    }

    private static Component fields(ChangeRow row, ZoneId zone) {
        Div fields = new Div();
        fields.addClassName("gd-change-fields");
        for (FieldChange field : row.fields()) {
            Span label = new Span(field.field());
            label.addClassName("gd-dim");
            Div values = new Div();
            values.addClassName("gd-change-values");
            if (field.from() == null && field.to() == null) {
                values.add(new Span("changed; its value is never kept"));
            } else {
                values.add(value(field.from(), "gd-from", zone), arrow(), value(field.to(), "gd-to", zone));
            }
            fields.add(label, values);
        }
        fields.setVisible(!row.fields().isEmpty());
        return fields;
    }

    private static Component value(@Nullable String text, String style, ZoneId zone) {
        Span value = new Span(text == null ? "nothing" : readable(text, zone));
        value.addClassName(text == null ? "gd-nothing" : style);
        return value;
    }

    private static Component arrow() {
        Span arrow = new Span("→");
        arrow.addClassName("gd-dim");
        Span spoken = new Span("to");
        spoken.addClassName("gd-only-heard");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return new Span(arrow, spoken);
    }

    /** Times and days as everywhere else; all other texts as they are. */
    private static String readable(String text, ZoneId zone) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")) {
                return Dates.full(Instant.parse(text), zone);
            }
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Dates.day(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static Component when(ChangeRow row, ZoneId zone) {
        Span when = new Span(Dates.full(row.at(), zone));
        when.addClassNames("gd-dim", "gd-small");
        return when;
    }
}
