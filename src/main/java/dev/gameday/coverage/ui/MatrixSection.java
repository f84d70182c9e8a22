package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.coverage.MatrixService;
import dev.gameday.coverage.SuggestionService;
import dev.gameday.failuremode.ui.BulkChanges;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** The matrix on the page of an application. */
@org.springframework.stereotype.Component
class MatrixSection implements ApplicationSection {
    private final MatrixService matrices;
    private final SuggestionService suggestions;
    private final BulkChanges changes;
    private final CurrentUser user;
    private final ProgramClock clock;

    MatrixSection(
            MatrixService matrices,
            SuggestionService suggestions,
            BulkChanges changes,
            CurrentUser user,
            ProgramClock clock) {
        this.matrices = matrices;
        this.suggestions = suggestions;
        this.changes = changes;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "matrix";
    }

    @Override
    public String title() {
        return "Matrix";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(UUID applicationId) {
        boolean engineer = user.has(Role.ENGINEER);
        return new MatrixPanel(
                applicationId,
                matrices,
                changes,
                (id, taken, opened) -> new SuggestionsCard(id, suggestions, changes, engineer, taken, opened),
                clock);
    }
}
