package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.ScheduleEntry;
import dev.gameday.exercise.ScheduleService;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schedule to publish beside the script that it hides: for organizers only. */
class ScheduleCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient ScheduleService schedules;
    private final transient GameDayPage day;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final transient ScheduleDraft draft;

    ScheduleCard(ScheduleService schedules, GameDayPage day, ZoneId zone, Runnable changed) {
        this.schedules = schedules;
        this.day = day;
        this.zone = zone;
        this.changed = changed;
        this.draft = schedules.draft(day.id());
        addClassNames("gd-card", "gd-schedule");
        Div head = new Div(new H2("Schedule to publish\u00a0· organizers only"), state());
        head.addClassName("gd-card-head");
        add(head);
        if (draft.entries().isEmpty()) {
            add(Words.prose(
                    "Nothing is scheduled yet. A decoy is as long and as full as the script, in another order and at"
                            + " other times, and some of it will not happen. Responders read it until the reveal."));
        } else {
            add(table());
        }
        if (open()) {
            add(buttons());
        }
    }

    private boolean open() {
        return day.state().isBeforeStart() || day.state() == GameDayState.LIVE;
    }

    private Span state() {
        if (draft.entries().isEmpty()) {
            return Words.tag("Not written yet", "");
        }
        if (draft.published()) {
            return Words.tag("Published", "proven");
        }
        return Words.tag(
                day.publishedSchedule().isEmpty() ? "Not published" : "Changed since it was published", "stale");
    }

    private Component table() {
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = head.addRow();
        for (String name : List.of("Scheduled", "Test", "In truth", "")) {
            NativeTableHeaderCell cell = names.addHeaderCell();
            cell.setText(name.isEmpty() ? "Change" : name);
            cell.setClassName("gd-hidden", name.isEmpty());
        }
        NativeTable table = new NativeTable();
        table.add(head);
        NativeTableBody body = new NativeTableBody();
        table.add(body);
        int next = 0;
        for (ScheduleDraft.Line line : draft.lines()) {
            int index = line.scheduledAt() == null ? -1 : next++;
            row(body.addRow(), line, index);
        }
        Div wrap = new Div(table);
        wrap.addClassName("gd-table-scroll");
        return wrap;
    }

    private void row(NativeTableRow row, ScheduleDraft.Line line, int index) {
        row.addDataCell().setText(time(line.scheduledAt()));
        NativeTableCell test = row.addDataCell();
        test.add(new Span(line.title()));
        if (index >= 0) {
            Span response = new Span(draft.entries().get(index).minutes() + " min. "
                    + draft.entries().get(index).response());
            response.addClassNames("gd-dim", "gd-small");
            test.add(new Div(response));
        }
        NativeTableCell truth = row.addDataCell();
        truth.add(Words.tag(line.truth().label(), look(line.truth())));
        if (line.truth() != ScheduleDraft.Truth.AS_SCHEDULED && line.plannedAt() != null) {
            truth.add(new Span(" " + time(line.plannedAt())));
        }
        NativeTableCell change = row.addDataCell();
        if (index >= 0 && open()) {
            change.add(Words.row(
                    small("Edit", "Edit “" + line.title() + "”", () -> edit(index)),
                    small("Remove", "Remove “" + line.title() + "”", () -> save(entries -> entries.remove(index)))));
        }
    }

    private static String look(ScheduleDraft.Truth truth) {
        return switch (truth) {
            case AS_SCHEDULED -> "failing";
            case ANOTHER_TIME -> "stale";
            case WILL_NOT_HAPPEN -> "accent";
            case NOT_ANNOUNCED -> "";
        };
    }

    private String time(@Nullable Instant at) {
        return at == null ? "–" : Dates.time(at, zone);
    }

    private Div buttons() {
        Button generate = new Button(draft.entries().isEmpty() ? "Make a decoy" : "Make another decoy", click -> {
            if (draft.entries().isEmpty()) {
                generate();
            } else {
                Confirm.danger(
                        "Make another decoy?",
                        "It takes the place of the schedule as written here. What is published stays until you publish again.",
                        "Make it",
                        this::generate);
            }
        });
        Button add = new Button("Add a test", click -> edit(-1));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Button publish = new Button(
                "Preview and publish", click -> new PublishDialog(schedules, day.id(), draft, changed).open());
        publish.setEnabled(!draft.entries().isEmpty() && !draft.published());
        (draft.entries().isEmpty() ? generate : publish).addThemeVariants(ButtonVariant.PRIMARY);
        return Words.row(generate, add, publish);
    }

    private void generate() {
        Notices.attempt(() -> schedules.generate(day.id(), draft.version()));
        changed.run();
    }

    private void edit(int index) {
        new ScheduleEntryDialog(day, zone, index < 0 ? null : draft.entries().get(index), entry -> {
                    List<ScheduleEntry> entries = new ArrayList<>(draft.entries());
                    if (index < 0) {
                        entries.add(entry);
                    } else {
                        entries.set(index, entry);
                    }
                    schedules.save(day.id(), draft.version(), entries);
                    changed.run();
                })
                .open();
    }

    private void save(Consumer<List<ScheduleEntry>> change) {
        List<ScheduleEntry> entries = new ArrayList<>(draft.entries());
        change.accept(entries);
        Notices.attempt(() -> schedules.save(day.id(), draft.version(), entries));
        changed.run();
    }

    private static Button small(String text, String name, Runnable work) {
        Button button = new Button(text, click -> work.run());
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
