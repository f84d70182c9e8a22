package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.ResponseTimes;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.Story;
import dev.gameday.exercise.StoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What really happened, told in order: for everybody, after the reveal. */
class StoryCard extends Section {
    private static final long serialVersionUID = 1L;
    /** A text of so many lines, such as a schedule, unfolds only when somebody looks at it. */
    private static final int LONG = 5;
    /** What is shown before somebody asks for the rest. */
    private static final int FIRST = 60;

    private final transient ZoneId zone;

    /** @param target within which things are to be noticed */
    StoryCard(Story story, Duration target, ZoneId zone) {
        this.zone = zone;
        addClassNames("gd-card", "gd-story");
        add(new H2("What really happened"), times(story.times(), target));
        List<StoryEntry> entries = story.entries();
        add(list(entries.subList(0, Math.min(FIRST, entries.size())), null));
        if (entries.size() > FIRST) {
            Details rest = new Details(Words.count(entries.size() - FIRST, "more entry", "more entries"));
            rest.addOpenedChangeListener(change -> {
                if (change.isOpened() && rest.getContent().findAny().isEmpty()) {
                    rest.add(list(entries.subList(FIRST, entries.size()), day(entries.get(FIRST - 1))));
                }
            });
            add(rest);
        }
        if (!story.schedule().isEmpty()) {
            Details told = new Details("What was announced, and what happened");
            told.add(schedule(story.schedule()));
            add(told);
        }
    }

    private static Div times(ResponseTimes times, Duration target) {
        Div facts = new Div();
        facts.addClassName("gd-times");
        facts.add(time("Mean time to detect", times.meanTimeToDetect(), times.detected(), times.injected()));
        facts.add(time("Mean time to restore", times.meanTimeToRestore(), times.restored(), times.injected()));
        Duration detect = times.meanTimeToDetect();
        if (detect != null) {
            facts.add(fact(
                    "When nobody watches",
                    "about " + Words.clock(ResponseTimes.unattended(detect)),
                    "an estimate: 4 minutes watched were 15 unwatched"));
        }
        facts.add(fact("Detection target", Words.clock(target), ""));
        return facts;
    }

    private static Div time(String name, @Nullable Duration mean, int of, int injected) {
        return fact(name, mean == null ? "–" : Words.clock(mean), of + " of " + injected + " injections");
    }

    private static Div fact(String name, String value, String aside) {
        Span number = new Span(value);
        number.addClassName("gd-time");
        Span label = new Span(name);
        label.addClassNames("gd-dim", "gd-small");
        Span small = new Span(aside);
        small.addClassNames("gd-dim", "gd-small");
        return new Div(label, number, small);
    }

    private Component list(List<StoryEntry> entries, @Nullable LocalDate shown) {
        Div all = new Div();
        LocalDate day = shown;
        OrderedList list = new OrderedList();
        for (StoryEntry entry : entries) {
            if (!day(entry).equals(day)) {
                day = day(entry);
                list = new OrderedList();
                all.add(new H3(Dates.day(day)), list);
            } else if (list.getParent().isEmpty()) {
                all.add(list);
            }
            list.add(item(entry));
        }
        return all;
    }

    private LocalDate day(StoryEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone);
    }

    private ListItem item(StoryEntry entry) {
        Span time = new Span(Dates.time(entry.at(), zone));
        time.addClassName("gd-story-time");
        Div what = new Div(Words.tag(entry.kind(), look(entry.tone())));
        if (!entry.subject().isEmpty()) {
            what.add(new Span(entry.subject()));
        }
        if (!entry.who().isEmpty()) {
            Span who = new Span(entry.who());
            who.addClassNames("gd-dim", "gd-small");
            what.add(who);
        }
        what.addClassName("gd-story-what");
        ListItem item = new ListItem(time, what);
        if (entry.text().lines().limit(LONG).count() == LONG) {
            Details whole = new Details(entry.text().lines().findFirst().orElse("") + " …");
            whole.add(Words.prose(entry.text()));
            item.add(whole);
        } else if (!entry.text().isEmpty()) {
            item.add(Words.prose(entry.text()));
        }
        return item;
    }

    private static String look(StoryEntry.Tone tone) {
        return switch (tone) {
            case TOLD -> "accent";
            case BROKEN -> "failing";
            case NOTICED -> "stale";
            case MENDED -> "proven";
            case SAID -> "";
        };
    }

    private Component schedule(List<ScheduleDraft.Line> lines) {
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = head.addRow();
        List.of("Announced", "Happened", "Test")
                .forEach(name -> names.addHeaderCell().setText(name));
        NativeTableBody body = new NativeTableBody();
        for (ScheduleDraft.Line line : lines) {
            NativeTableRow row = body.addRow();
            row.addDataCell().setText(time(line.scheduledAt()));
            row.addDataCell().setText(time(line.plannedAt()));
            row.addDataCell().setText(line.title());
        }
        NativeTable table = new NativeTable();
        table.add(head, body);
        Div wrap = new Div(table);
        wrap.addClassName("gd-schedule");
        return wrap;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "–" : Dates.time(at, zone);
    }
}
