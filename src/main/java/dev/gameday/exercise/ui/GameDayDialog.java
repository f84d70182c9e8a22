package dev.gameday.exercise.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.DateTimeField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.UpdateGameDay;
import java.time.ZoneId;
import java.util.Objects;

/** Changes what is published about a day and how it is prepared. */
class GameDayDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final TextField title;
    private final DateTimeField start;
    private final IntegerField minutes;
    private final TextField environment;
    private final TextArea roles;
    private final TextArea rooms;
    private final TextArea likeness;
    private final TextArea load;

    GameDayDialog(GameDayService gameDays, GameDayPage day, ZoneId zone, Runnable changed) {
        super("Edit “" + day.title() + "”", "Save");
        title = line("title", "Title", "");
        start = wide("startsAt", new DateTimeField("Starts", zone));
        minutes = field("minutes", new IntegerField("Minutes"));
        environment = line("environment", "Environment", "");
        roles = text("roles", "Roles of those without an account here", "");
        rooms = text("rooms", "Rooms and links", "");
        likeness = text("likeness", "How close the environment is to production", "");
        load = text("loadFlowing", "Load that flows", "");
        edits(day, GameDayPage::version, this::show, () -> gameDays.page(day.id()));
        keep("game day", day.id());
        onSave(() -> {
            gameDays.update(new UpdateGameDay(
                    day.id(),
                    version(),
                    title.getValue(),
                    Check.present("startsAt", start.getInstant()),
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    environment.getValue(),
                    likeness.getValue(),
                    load.getValue(),
                    roles.getValue(),
                    rooms.getValue()));
            changed.run();
        });
    }

    private void show(GameDayPage day) {
        title.setValue(day.title());
        start.setInstant(day.startsAt());
        minutes.setValue(day.minutes());
        environment.setValue(day.environment());
        rooms.setValue(day.rooms());
        roles.setValue(day.roles());
        likeness.setValue(Objects.requireNonNullElse(day.likeness(), ""));
        load.setValue(Objects.requireNonNullElse(day.loadFlowing(), ""));
        boolean open = day.state().isBeforeStart();
        start.setEnabled(open);
        minutes.setEnabled(open);
        environment.setEnabled(open);
    }
}
