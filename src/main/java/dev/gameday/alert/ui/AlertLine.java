package dev.gameday.alert.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.alert.SeenAlert;
import dev.gameday.base.Text;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Rows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An alert in a list: what, when, and its labels. */
class AlertLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LABELS = 300;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** @param since the injection that it detected; null: none */
    AlertLine(SeenAlert alert, @Nullable Instant since, ZoneId zone) {
        addClassName("gd-alert");
        Span name = new Span(Text.cut(alert.name(), LONGEST_NAME));
        name.addClassName("gd-row-title");
        Div head = new Div(name);
        head.addClassName("gd-actions");
        if (alert.detects()) {
            head.add(Rows.tag("Detection", "proven"));
        }
        if (alert.resolvedAt() != null) {
            head.add(Rows.tag("Resolved", ""));
        }
        add(head, dim(times(alert, since, zone)), dim(labels(alert)));
    }

    private static String times(SeenAlert alert, @Nullable Instant since, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        parts.add("received " + time(alert.receivedAt(), zone)
                + (since == null
                        ? ""
                        : ", " + clock(Duration.between(since, alert.receivedAt())) + " after the injection"));
        if (alert.startsAt() != null) {
            parts.add("startsAt " + start(alert.startsAt(), alert.receivedAt(), zone));
        }
        if (alert.resolvedAt() != null) {
            parts.add("resolved " + time(alert.resolvedAt(), zone));
        }
        if (alert.times() > 1) {
            parts.add("delivered " + alert.times() + " times");
        }
        return String.join(" · ", parts);
    }

    private static String labels(SeenAlert alert) {
        return Text.cut(
                alert.labels().entrySet().stream()
                        .filter(label -> !label.getKey().equals("alertname"))
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(", ")),
                LONGEST_LABELS);
    }

    private static String time(Instant instant, ZoneId zone) {
        return SECONDS.format(instant.atZone(zone));
    }

    /** Of another day it says which. */
    private static String start(Instant start, Instant received, ZoneId zone) {
        boolean sameDay = LocalDate.ofInstant(start, zone).equals(LocalDate.ofInstant(received, zone));
        return sameDay ? time(start, zone) : Dates.full(start, zone);
    }

    /** Like "4:12". */
    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static Span dim(String text) {
        Span span = new Span(text);
        span.addClassNames("gd-dim", "gd-small");
        return span;
    }
}
