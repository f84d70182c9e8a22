package dev.gameday.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where in an exercise a finding was seen, if it was. */
record FindingSource(
        @Nullable UUID gameDayId,
        @Nullable UUID injectionId,
        @Nullable UUID verdictId) {}
