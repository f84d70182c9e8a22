package dev.gameday.catalog.api;

import dev.gameday.catalog.KillSwitchData;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kill switch to add; sending it again with the same request id changes nothing. */
record NewKillSwitch(
        @Nullable UUID requestId,
        String flag,
        @Nullable String place,
        @Nullable String how,
        @Nullable Integer actsWithinSeconds,
        @Nullable String documentation,
        @Nullable List<String> people,
        @Nullable Set<UUID> features) {

    KillSwitchData data() {
        return new KillSwitchData(flag, place, how, actsWithinSeconds, documentation, people, features);
    }
}
