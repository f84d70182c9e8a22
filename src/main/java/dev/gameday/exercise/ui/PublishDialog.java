package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.ScheduleService;
import java.util.UUID;

/** Shows what responders will see, to the letter, before they do. */
class PublishDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    PublishDialog(ScheduleService schedules, UUID day, ScheduleDraft draft, Runnable changed) {
        super("This is what everybody will see", "Publish it");
        Div paper = new Div(Words.prose(draft.text()));
        paper.addClassNames("gd-paper", "wide");
        part(paper);
        onSave(() -> {
            schedules.publish(day, draft.version());
            Notices.done("Published. Everybody who opens the day sees it.");
            changed.run();
        });
    }
}
