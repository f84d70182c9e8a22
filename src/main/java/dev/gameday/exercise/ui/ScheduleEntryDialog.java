package dev.gameday.exercise.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.DateTimeField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.ScheduleEntry;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One test of the schedule. */
class ScheduleEntryDialog extends FormDialog {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 30;

    /** @param entry null: a new one */
    ScheduleEntryDialog(GameDayPage day, ZoneId zone, @Nullable ScheduleEntry entry, Consumer<ScheduleEntry> save) {
        super(entry == null ? "Add a test" : "Edit “" + entry.title() + "”", entry == null ? "Add it" : "Save");
        TextField title = line("title", "Test", entry == null ? "" : entry.title());
        DateTimeField start = wide("startsMinute", new DateTimeField("Starts", zone));
        start.setInstant(day.startsAt().plus(entry == null ? 0 : entry.startsMinute(), ChronoUnit.MINUTES));
        IntegerField minutes = field("minutes", new IntegerField("Minutes"));
        minutes.setValue(entry == null ? USUAL_MINUTES : entry.minutes());
        TextArea response = text("response", "Who is to do what", entry == null ? "" : entry.response());
        onSave(() -> save.accept(new ScheduleEntry(
                (int) Duration.between(day.startsAt(), Check.present("startsMinute", start.getInstant()))
                        .toMinutes(),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                title.getValue(),
                response.getValue())));
    }
}
