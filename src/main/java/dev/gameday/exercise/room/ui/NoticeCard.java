package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.room.NewObservation;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.ui.Keys;
import dev.gameday.exercise.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One big button, "I noticed something": the server stamps the press, and says so once it is kept. What it was can follow. */
class NoticeCard extends Section {
    private static final long serialVersionUID = 1L;
    /** Who presses twice in a hurry has noticed one thing. */
    private static final Duration DOUBLE = Duration.ofSeconds(2);

    private final transient RoomDesk desk;
    private final transient Runnable refresh;
    private final ZoneId zone;
    private final NativeButton press = new NativeButton("I noticed something");
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private transient List<Observation> shown = List.of();
    private UUID day = new UUID(0, 0);
    private UUID request = UUID.randomUUID();
    private Instant pressed = Instant.EPOCH;

    NoticeCard(RoomDesk desk, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        this.zone = desk.clock().zone();
        addClassNames("gd-card", "gd-notice");
        press.addClassName("gd-notice-press");
        press.addClickListener(click -> press());
        Keys.of(press, Keys.NOTICE);
        said.addClassName("gd-dim");
        said.getElement().setAttribute("role", "status");
        list.addClassName("gd-entries");
        add(press, said, list);
    }

    /** @param mine what the reader noticed, oldest first */
    void show(GameDayPage now, List<Observation> mine) {
        day = now.id();
        boolean running = now.state().isRunning();
        press.setEnabled(running);
        if (!running) {
            said.setText(
                    now.state().isBeforeStart()
                            ? "This works once the day has started. Keep the page open: it wakes up by itself."
                            : "The day is over; there is nothing more to notice.");
        } else if (mine.isEmpty()) {
            said.setText("One press, and the time is kept. You can say afterwards what it was.");
        }
        if (!mine.equals(shown)) {
            shown = mine;
            list.removeAll();
            mine.reversed().forEach(one -> list.add(item(one, now.closedAt() == null)));
        }
    }

    private void press() {
        Instant now = desk.clock().now();
        if (Duration.between(pressed, now).compareTo(DOUBLE) > 0) {
            request = UUID.randomUUID();
        }
        pressed = now;
        boolean kept = Notices.attempt(() -> {
            Observation noticed = desk.observations().notice(day, NewObservation.now(request));
            said.setText("Noted at " + Entries.time(noticed.at(), zone) + ".");
        });
        if (kept) {
            refresh.run();
        }
    }

    private ListItem item(Observation noticed, boolean open) {
        Span time = Words.dim(Entries.time(noticed.at(), zone));
        Div words =
                new Div(noticed.text().isEmpty() ? Words.dim("You noticed something") : Words.prose(noticed.text()));
        words.addClassName("gd-entry-words");
        if (noticed.applicationName() != null) {
            words.add(Words.tag(noticed.applicationName(), ""));
        }
        ListItem item = new ListItem(time, words);
        if (open) {
            Button details = new Button(
                    noticed.text().isEmpty() ? "Say what it was" : "Change",
                    click -> new ObservationDialog(desk, noticed, refresh).open());
            details.setAriaLabel(details.getText() + ", noticed at " + Entries.time(noticed.at(), zone));
            details.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            item.add(details);
        }
        return item;
    }
}
