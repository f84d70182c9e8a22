package dev.gameday.finding;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may edit of a finding, checked and tidied. */
record FindingContent(
        String title,
        String details,
        FindingKind kind,
        int severity,
        FindingOrigin origin,
        @Nullable UUID applicationId,
        @Nullable UUID failureModeId,
        String owner,
        @Nullable LocalDate dueOn,
        String fixLink) {

    static FindingContent of(EditFinding edit) {
        if (edit.severity() < 1 || edit.severity() > 5) {
            throw new InvalidException("severity", "From 1 (worst) to 5.");
        }
        return new FindingContent(
                Text.name("title", edit.title()),
                Text.optional("details", edit.details()),
                edit.kind() == null ? FindingKind.TECHNICAL : edit.kind(),
                edit.severity(),
                edit.origin() == null ? FindingOrigin.EXERCISE : edit.origin(),
                edit.applicationId(),
                edit.failureModeId(),
                Text.optional("owner", edit.owner()),
                edit.dueOn(),
                Text.optional("fixLink", edit.fixLink()));
    }
}
