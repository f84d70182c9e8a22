package dev.gameday.alert;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An alert of a delivery.
 *
 * @param fingerprint the sender's, or the one that Alertmanager would make of the labels
 * @param startsAt null: not said
 * @param endsAt null: not said, as while it fires
 */
record ReceivedAlert(
        String fingerprint,
        boolean firing,
        SortedMap<String, String> labels,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    String name() {
        String name = labels.getOrDefault("alertname", "");
        return name.isBlank() ? fingerprint : name;
    }
}
