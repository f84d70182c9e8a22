package dev.gameday.exchange.reference;

import dev.gameday.finding.FindingStatus;
import dev.gameday.finding.RetestRule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding and its history so far. */
final class Finding {
    final UUID id;
    final @Nullable Mode mode;
    final List<RetestRule.Entry> history = new ArrayList<>();

    Finding(UUID id, @Nullable Mode mode) {
        this.id = id;
        this.mode = mode;
    }

    FindingStatus status() {
        return history.getLast().status();
    }

    boolean fixed() {
        return status() == FindingStatus.FIXED;
    }
}
