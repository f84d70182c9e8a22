package dev.gameday.history.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.LastChanges;
import dev.gameday.history.ChangeService;
import java.util.Optional;
import java.util.UUID;

/** Who changed a thing last, from the history. */
@SpringComponent
class LastChangesOfHistory implements LastChanges {
    private final ChangeService changes;

    LastChangesOfHistory(ChangeService changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Last> of(UUID subject) {
        return changes.of(subject, 0, 1).stream().findFirst().map(change -> new Last(change.by(), change.at()));
    }
}
