package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organizer presses during an injection: each once, each with a key on the current one. */
class PressButtons extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Select<DetectionSource> source = new Select<>();

    PressButtons(Desk desk) {
        this.desk = desk;
        addClassName("gd-presses");
        source.setItems(DetectionSource.values());
        source.setItemLabelGenerator(DetectionSource::label);
        source.setValue(DetectionSource.PERSON);
        source.setAriaLabel("Noticed by");
        source.addClassName("gd-source");
    }

    /**
     * @param current whether the keys belong to this injection
     * @param latest whether the undo key does: it takes back what was recorded last, whichever injection that was about
     */
    void show(Script.Item item, boolean current, boolean latest) {
        removeAll();
        if (!desk.day().organizer() || !desk.day().state().isRunning()) {
            return;
        }
        InjectionTimeline timeline = item.timeline();
        boolean restored = timeline.restoredAt() != null;
        switch (timeline.state()) {
            case PLANNED -> {
                add(press(item, InjectionEventType.INJECTED, "Inject", "i", current, true));
                add(press(item, InjectionEventType.SKIPPED, "Skip", "s", current, false));
            }
            case RUNNING -> {
                boolean noticed = timeline.source() != null;
                add(press(item, InjectionEventType.DETECTED, "Detected", "d", current, !noticed), source);
                add(press(item, InjectionEventType.MITIGATED, "Mitigated", "m", current, noticed && !restored));
                add(press(item, InjectionEventType.ROLLED_BACK, "Rolled back", "r", current, noticed && restored));
                add(press(item, InjectionEventType.ABORTED, "Abort", "a", current, false));
            }
            case ABORTED -> {
                if (!rolledBack(item.events())) {
                    add(press(item, InjectionEventType.ROLLED_BACK, "Rolled back", "r", current, true));
                }
            }
            case ROLLED_BACK -> {
                if (timeline.source() == null) {
                    add(press(item, InjectionEventType.DETECTED, "Detected", "d", current, false), source);
                }
            }
            case SKIPPED -> {}
        }
        undo(item, latest);
    }

    private Button press(
            Script.Item item, InjectionEventType type, String label, String key, boolean current, boolean primary) {
        UUID request = UUID.randomUUID();
        Button button = new Button(label, click -> record(item, event(type, request)));
        button.setDisableOnClick(true);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (current) {
            Keys.on(button, key);
        }
        return button;
    }

    private RecordEvent event(InjectionEventType type, UUID request) {
        @Nullable DetectionSource by = type == InjectionEventType.DETECTED ? source.getValue() : null;
        return new RecordEvent(type, null, null, by, "", null, request);
    }

    private void undo(Script.Item item, boolean keyed) {
        lastPress(List.of(item)).ifPresent(last -> {
            Button undo = new Button(
                    "Undo " + last.type().label().toLowerCase(Locale.ROOT) + " "
                            + Dates.time(last.occurredAt(), desk.clock().zone()),
                    click -> record(item, RecordEvent.undo(last.id())));
            undo.setDisableOnClick(true);
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            if (keyed) {
                Keys.on(undo, "u");
            }
            add(undo);
        });
    }

    /** What somebody pressed last and holds, in any of these; an alert's detection is nobody's press. */
    static Optional<RecordedEvent> lastPress(List<Script.Item> items) {
        return items.stream()
                .flatMap(item -> InjectionTimeline.standing(item.events()).stream())
                .filter(event -> event.recordedBy() != null)
                .max(Comparator.comparing(RecordedEvent::recordedAt));
    }

    private void record(Script.Item item, RecordEvent event) {
        Notices.attempt(() -> desk.injections().record(item.id(), event));
        desk.refresh().run();
        setEnabled(true);
        getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).setEnabled(true));
    }

    private static boolean rolledBack(List<RecordedEvent> events) {
        return InjectionTimeline.standing(events).stream()
                .anyMatch(event -> event.type() == InjectionEventType.ROLLED_BACK);
    }
}
