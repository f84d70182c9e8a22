package dev.gameday.failuremode;

import dev.gameday.base.Check;
import dev.gameday.base.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a fallback chain as somebody wants it.
 *
 * @param dependencyId what the step itself relies on, if anything
 * @param built whether it exists; otherwise it is planned
 */
public record FallbackStepInput(
        FallbackKind kind,
        @Nullable String detail,
        @Nullable UUID dependencyId,
        boolean built) {

    FallbackStepInput tidied() {
        return new FallbackStepInput(Check.present("kind", kind), Text.optional("detail", detail), dependencyId, built);
    }
}
