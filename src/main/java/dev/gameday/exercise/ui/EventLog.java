package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The log of an injection: what counts, and struck through what was corrected. */
class EventLog extends Details {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final transient Desk desk;

    EventLog(Desk desk) {
        this.desk = desk;
        addClassName("gd-log");
    }

    void show(Script.Item item) {
        removeAll();
        List<RecordedEvent> standing = InjectionTimeline.standing(item.events());
        setVisible(!item.events().isEmpty());
        setSummaryText("Log: " + Words.count(standing.size(), "event", "events"));
        OrderedList list = new OrderedList();
        item.events().stream()
                .filter(event -> event.type() != InjectionEventType.CORRECTED)
                .sorted(Comparator.comparing(RecordedEvent::occurredAt))
                .forEach(event -> list.add(entry(item, event, standing.contains(event))));
        add(list);
    }

    private ListItem entry(Script.Item item, RecordedEvent event, boolean counts) {
        Span time =
                new Span(SECONDS.format(event.occurredAt().atZone(desk.clock().zone())));
        Span what = new Span(event.type().label()
                + (event.source() == null ? "" : ", " + event.source().label().toLowerCase(Locale.ROOT))
                + (event.note().isEmpty() ? "" : ": " + event.note()));
        ListItem line = new ListItem(time, what);
        if (!counts) {
            line.addClassName("corrected");
            line.add(Words.dim("corrected"));
        } else if (desk.day().organizer()
                && (desk.day().state().isRunning()
                        || desk.day().state() == dev.gameday.exercise.GameDayState.REVEALED)) {
            Button change = new Button("Change", click -> new EventDialog(desk, item.id(), event).open());
            change.setAriaLabel("Change “" + event.type().label() + "”");
            change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            line.add(change);
        }
        return line;
    }
}
