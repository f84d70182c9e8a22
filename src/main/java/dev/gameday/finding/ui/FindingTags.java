package dev.gameday.finding.ui;

import com.vaadin.flow.component.html.Span;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingStatus;

/** Severity and status as tags: a word each, the colour only repeats it. */
final class FindingTags {
    private static final int SEVERE = 2;

    private FindingTags() {}

    static Span severity(int severity) {
        return tag(severityLabel(severity), severityClass(severity));
    }

    static Span status(FindingRow finding) {
        return tag(finding.statusLabel(), statusClass(finding.status()));
    }

    static String severityLabel(int severity) {
        return "SEV-" + severity;
    }

    static String severityClass(int severity) {
        return severity <= SEVERE ? "failing" : "";
    }

    static String statusClass(FindingStatus status) {
        return switch (status) {
            case OPEN, IN_PROGRESS -> "open";
            case FIXED -> "stale";
            case VERIFIED -> "proven";
            case ACCEPTED -> "hatched";
        };
    }

    private static Span tag(String text, String style) {
        Span tag = new Span(text);
        tag.addClassName("gd-tag");
        if (!style.isEmpty()) {
            tag.addClassName(style);
        }
        return tag;
    }
}
