package dev.gameday.exercise.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.DateTimeField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records an event again, with another time, source or note, in the place of the one it corrects. */
class EventDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    EventDialog(Desk desk, UUID injectionId, RecordedEvent event) {
        super("Change “" + event.type().label() + "”", "Record the correction");
        DateTimeField time =
                wide("occurredAt", new DateTimeField("It occurred", desk.clock().zone()));
        time.setStep(Duration.ofSeconds(1));
        time.setInstant(event.occurredAt());
        Select<DetectionSource> source = field("source", new Select<>());
        source.setLabel("Noticed by");
        source.setItems(DetectionSource.values());
        source.setItemLabelGenerator(DetectionSource::label);
        source.setValue(event.source());
        source.setVisible(event.type() == InjectionEventType.DETECTED || event.type() == InjectionEventType.NOTICED);
        TextField note = line("note", "Note", event.note());
        keep("event", event.id());
        UUID request = UUID.randomUUID();
        onSave(() -> {
            Instant occurred = Check.present("occurredAt", time.getInstant());
            @Nullable DetectionSource by = source.getValue();
            desk.injections()
                    .record(
                            injectionId,
                            new RecordEvent(
                                    event.type(),
                                    occurred,
                                    event.applicationId(),
                                    by,
                                    note.getValue(),
                                    event.id(),
                                    request));
            desk.refresh().run();
        });
    }
}
