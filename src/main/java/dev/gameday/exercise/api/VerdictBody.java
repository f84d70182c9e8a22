package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.VerdictResult;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an injection showed about a failure mode; without a request id a repeat is not recognised. */
record VerdictBody(
        @Nullable UUID failureModeId,
        @Nullable VerdictResult result,
        @Nullable String observed,
        @Nullable Boolean detected,
        @Nullable Boolean mitigated,
        @Nullable UUID correctsId,
        @Nullable UUID requestId) {

    RecordVerdict command() {
        return new RecordVerdict(
                Check.present("failureModeId", failureModeId),
                Check.present("result", result),
                ScenarioBody.text(observed),
                detected,
                mitigated,
                correctsId,
                Objects.requireNonNullElseGet(requestId, UUID::randomUUID));
    }
}
