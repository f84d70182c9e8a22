package dev.gameday.alert;

import dev.gameday.base.InvalidException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Alertmanager's webhook, version 4, and Grafana's, which calls itself 1. Only what is needed has to be there, what is not known
 * is left alone, and what is needed and cannot be read is named.
 */
@Component
class WebhookReader {
    private static final List<String> VERSIONS = List.of("4", "1");
    private static final int MOST_ALERTS = 10_000;
    private static final int LONGEST_FINGERPRINT = 200;
    /** Go's time that is none. */
    private static final int NO_YEAR = 1;

    private final JsonMapper json;

    WebhookReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws InvalidException naming the field that cannot be read */
    Webhook read(String body) {
        JsonNode root = tree(body);
        need(root.isObject(), "", "Must be an object with a list of alerts.");
        String version = text(root, "", "version", "4");
        need(VERSIONS.contains(version), "version", "Must be 4, as Alertmanager's, or 1, as Grafana's.");
        boolean firing = firing(root, "", true);
        JsonNode list = root.path("alerts");
        need(list.isArray(), "alerts", "Must be a list of alerts.");
        need(list.size() <= MOST_ALERTS, "alerts", "At most " + MOST_ALERTS + "; set max_alerts.");
        List<ReceivedAlert> alerts = new ArrayList<>();
        for (JsonNode alert : list) {
            alerts.add(alert(alert, "alerts[" + alerts.size() + "]", firing));
        }
        return new Webhook(truncated(root.path("truncatedAlerts")), alerts);
    }

    private JsonNode tree(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            var place = e.getLocation();
            String where = place == null ? "" : ": line " + place.getLineNr() + ", column " + place.getColumnNr();
            InvalidException broken = new InvalidException("", "The body is not valid JSON" + where + ".");
            broken.initCause(e);
            throw broken;
        }
    }

    private static ReceivedAlert alert(JsonNode alert, String at, boolean groupFires) {
        need(alert.isObject(), at, "Must be an alert with its labels.");
        SortedMap<String, String> labels = labels(alert.path("labels"), at + ".labels");
        String fingerprint = text(alert, at, "fingerprint", "");
        need(fingerprint.length() <= LONGEST_FINGERPRINT, at + ".fingerprint", "Is too long.");
        need(
                !fingerprint.isEmpty() || !labels.isEmpty(),
                at + ".labels",
                "Must be there, unless there is a fingerprint.");
        return new ReceivedAlert(
                fingerprint.isEmpty() ? Fingerprint.of(labels) : fingerprint,
                firing(alert, at, groupFires),
                labels,
                time(alert, at, "startsAt"),
                time(alert, at, "endsAt"));
    }

    private static SortedMap<String, String> labels(JsonNode node, String at) {
        SortedMap<String, String> labels = new TreeMap<>();
        if (!absent(node)) {
            need(node.isObject(), at, "Must be labels by name.");
            node.properties()
                    .forEach(label -> labels.put(storable(label.getKey(), at), text(node, at, label.getKey(), "")));
        }
        return labels;
    }

    private static boolean firing(JsonNode node, String at, boolean otherwise) {
        String status = text(node, at, "status", otherwise ? "firing" : "resolved");
        need(status.equals("firing") || status.equals("resolved"), path(at, "status"), "Must be firing or resolved.");
        return status.equals("firing");
    }

    private static @Nullable Instant time(JsonNode node, String at, String field) {
        String text = text(node, at, field, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() <= NO_YEAR) {
                return null;
            }
            need(time.getYear() < 10_000, path(at, field), "Is beyond all time.");
            return time.toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw new InvalidException(path(at, field), "Must be a time like 2026-11-19T14:00:00Z.");
        }
    }

    private static int truncated(JsonNode node) {
        if (absent(node)) {
            return 0;
        }
        need(node.isIntegralNumber() && node.canConvertToInt(), "truncatedAlerts", "Must be a whole number.");
        return Math.max(0, node.intValue());
    }

    private static String text(JsonNode node, String at, String field, String otherwise) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return otherwise;
        }
        need(value.isString(), path(at, field), "Must be text.");
        return storable(value.stringValue(), path(at, field));
    }

    /** PostgreSQL stores neither NUL nor half a surrogate pair. */
    private static String storable(String text, String at) {
        need(
                text.codePoints()
                        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)),
                at,
                "Contains a character that cannot be stored.");
        return text;
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String path(String at, String field) {
        return at.isEmpty() ? field : at + "." + field;
    }

    private static void need(boolean rule, String field, String otherwise) {
        if (!rule) {
            throw new InvalidException(field, otherwise);
        }
    }
}
