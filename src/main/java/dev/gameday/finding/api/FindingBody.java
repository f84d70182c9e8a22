package dev.gameday.finding.api;

import dev.gameday.base.InvalidException;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.NewFinding;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client sends to log a finding or to change it; title and severity (1 worst to 5) are required. */
final class FindingBody {
    private FindingBody() {}

    record Edit(
            @Nullable String title,
            @Nullable Integer severity,
            @Nullable UUID applicationId,
            @Nullable FindingKind kind,
            @Nullable FindingOrigin origin,
            @Nullable String details,
            @Nullable UUID failureModeId,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String fixLink) {
        EditFinding content() {
            if (severity == null) {
                throw new InvalidException("severity", "Must be given: from 1 (worst) to 5.");
            }
            return new EditFinding(
                    title == null ? "" : title,
                    severity,
                    applicationId,
                    kind,
                    origin,
                    details,
                    failureModeId,
                    owner,
                    dueOn,
                    fixLink);
        }
    }

    /** @param requestId repeating it logs nothing and answers the same */
    record Log(
            @Nullable String title,
            @Nullable Integer severity,
            @Nullable UUID applicationId,
            @Nullable FindingKind kind,
            @Nullable FindingOrigin origin,
            @Nullable String details,
            @Nullable UUID failureModeId,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String fixLink,
            @Nullable UUID gameDayId,
            @Nullable UUID injectionId,
            @Nullable UUID verdictId,
            @Nullable UUID requestId) {
        NewFinding finding() {
            Edit edit = new Edit(
                    title, severity, applicationId, kind, origin, details, failureModeId, owner, dueOn, fixLink);
            return new NewFinding(edit.content(), gameDayId, injectionId, verdictId, requestId);
        }
    }
}
