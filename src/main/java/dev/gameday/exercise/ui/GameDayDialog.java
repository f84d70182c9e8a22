package dev.gameday.exercise.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.UpdateGameDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Changes what is published about a day and how it is prepared. */
class GameDayDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    GameDayDialog(GameDayService gameDays, GameDayPage day, ZoneId zone, Runnable changed) {
        super("Edit “" + day.title() + "”", "Save");
        boolean open = day.state().isBeforeStart();
        TextField title = line("title", "Title", day.title());
        LocalDateTime before = LocalDateTime.ofInstant(day.startsAt(), zone).truncatedTo(ChronoUnit.MINUTES);
        DateTimePicker start = field("startsAt", new DateTimePicker("Starts"));
        start.setStep(Duration.ofMinutes(15));
        start.setValue(before);
        start.setEnabled(open);
        IntegerField minutes = field("minutes", new IntegerField("Minutes"));
        minutes.setValue(day.minutes());
        minutes.setEnabled(open);
        TextField environment = line("environment", "Environment", day.environment());
        environment.setEnabled(open);
        TextArea schedule = text(
                "publishedSchedule",
                "Published schedule (what responders read; not the script)",
                day.publishedSchedule());
        TextArea roles = text("roles", "Roles: who decides, keeps the record, dispatches, answers", day.roles());
        TextArea likeness = text(
                "likeness",
                "How close the environment is to production",
                Objects.requireNonNullElse(day.likeness(), ""));
        TextArea load = text("loadFlowing", "Load that flows", Objects.requireNonNullElse(day.loadFlowing(), ""));
        onSave(() -> {
            LocalDateTime chosen = Check.present("startsAt", start.getValue());
            Instant startsAt =
                    chosen.equals(before) ? day.startsAt() : chosen.atZone(zone).toInstant();
            gameDays.update(new UpdateGameDay(
                    day.id(),
                    day.version(),
                    title.getValue(),
                    startsAt,
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    environment.getValue(),
                    likeness.getValue(),
                    load.getValue(),
                    schedule.getValue(),
                    roles.getValue()));
            changed.run();
        });
    }
}
