package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.Notice;
import dev.gameday.exercise.NoticeService;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody was told, and for those who plan who knew it when. */
class NoticesCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient NoticeService notices;
    private final transient ZoneId zone;
    private final boolean readers;

    /**
     * @param readers whether to say who has seen what; for those who plan
     * @param actions what tells everybody something more
     */
    NoticesCard(NoticeService notices, UUID day, ZoneId zone, boolean readers, Component... actions) {
        this.notices = notices;
        this.zone = zone;
        this.readers = readers;
        addClassName("gd-card");
        add(new H2("Told to everybody"));
        List<Notice> told = notices.notices(day);
        if (told.isEmpty()) {
            add(Words.dim("Nothing yet. Announcing the day, moving it and publishing its schedule tell everybody."));
        }
        OrderedList list = new OrderedList();
        list.addClassName("gd-notices");
        told.forEach(notice -> list.add(item(notice)));
        add(list);
        if (actions.length > 0) {
            Div row = Words.row(actions);
            row.addClassName("gd-notices-actions");
            add(row);
        }
    }

    private ListItem item(Notice notice) {
        Span when =
                new Span(Dates.full(notice.sentAt(), zone) + (notice.sentBy().isEmpty() ? "" : ", " + notice.sentBy()));
        when.addClassNames("gd-dim", "gd-small");
        ListItem item = new ListItem(new Div(new Span(words(notice))), when);
        Integer seen = notice.seenBy();
        if (readers && seen != null) {
            Button who = new Button("Seen by " + seen, click -> open(notice));
            who.setAriaLabel("Who has seen “" + words(notice) + "”");
            who.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            item.add(who);
        }
        return item;
    }

    private String words(Notice notice) {
        Instant moved = notice.movedFrom();
        return switch (notice.kind()) {
            case ANNOUNCED -> "Announced for " + Dates.full(notice.startsAt(), zone);
            case MOVED ->
                "Moved " + (moved == null ? "" : "from " + Dates.full(moved, zone) + " ") + "to "
                        + Dates.full(notice.startsAt(), zone);
            default -> notice.kind().label();
        };
    }

    private void open(Notice notice) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Who has seen “" + words(notice) + "”");
        if (!notice.text().isEmpty()) {
            Div text = new Div(Words.prose(notice.text()));
            text.addClassName("gd-paper");
            dialog.add(text);
        }
        OrderedList list = new OrderedList();
        list.addClassName("gd-notices");
        for (Notice.Reader reader : notices.readers(notice.id())) {
            list.add(new ListItem(new Span(reader.name()), since(reader.since())));
        }
        dialog.add(list);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }

    private Span since(@Nullable Instant since) {
        return Words.dim(since == null ? "not yet" : "since " + Dates.full(since, zone));
    }
}
