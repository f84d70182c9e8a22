package dev.gameday.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.finding.FindingEntry;
import dev.gameday.finding.RetestOutcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a finding, newest first: people's steps, and retests with what they said and where. */
class FindingHistory extends OrderedList {
    private static final long serialVersionUID = 1L;

    FindingHistory(List<FindingEntry> history, ZoneId zone) {
        addClassName("gd-timeline");
        history.reversed().forEach(entry -> add(item(entry, zone)));
    }

    private static ListItem item(FindingEntry entry, ZoneId zone) {
        Div mark = new Div();
        mark.addClassNames("gd-timeline-mark", style(entry));
        mark.setText(sign(entry.outcome()));
        mark.getElement().setAttribute("aria-hidden", "true");
        Span what = new Span(what(entry));
        what.addClassName("gd-timeline-what");
        Div text = new Div(what);
        text.addClassName("gd-timeline-text");
        if (!entry.note().isEmpty()) {
            text.add(line(new Span(entry.note())));
        }
        if (entry.gameDayId() != null && entry.gameDayTitle() != null) {
            Anchor day = new Anchor(Routes.GAME_DAYS + "/" + entry.gameDayId(), entry.gameDayTitle());
            day.setRouterIgnore(false);
            Span injection = new Span(entry.injectionTitle() == null ? "" : ", " + entry.injectionTitle());
            text.add(line(new Span("In "), day, injection));
        }
        String by = entry.by().isEmpty() ? "" : " · " + entry.by();
        Div when = line(new Span(Dates.full(entry.at(), zone) + by));
        when.addClassNames("gd-dim", "gd-small");
        text.add(when);
        return new ListItem(mark, text);
    }

    private static Div line(Component... parts) {
        return new Div(parts);
    }

    private static String what(FindingEntry entry) {
        RetestOutcome outcome = entry.outcome();
        if (outcome != null) {
            return "Retest: " + outcome.label().toLowerCase(Locale.ROOT);
        }
        return switch (entry.status()) {
            case OPEN -> entry.seq() == 1 ? "Logged" : "Reopened";
            case IN_PROGRESS -> "Work began";
            case FIXED -> "Marked fixed, due for its retest";
            case VERIFIED -> "Verified";
            case ACCEPTED -> "Accepted as it is";
        };
    }

    private static String style(FindingEntry entry) {
        RetestOutcome outcome = entry.outcome();
        if (outcome == null) {
            return FindingTags.statusClass(entry.status());
        }
        return switch (outcome) {
            case FIXED -> "passed";
            case STILL_FAILING, REGRESSED -> "failed";
            case NOT_COMPARABLE -> "open";
        };
    }

    private static String sign(@Nullable RetestOutcome outcome) {
        if (outcome == null) {
            return "";
        }
        return switch (outcome) {
            case FIXED -> "✓";
            case STILL_FAILING, REGRESSED -> "✕";
            case NOT_COMPARABLE -> "–";
        };
    }
}
