package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.NotFoundException;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.VerdictResult;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small parts that the screens of exercises share. */
public final class Words {
    /** A web address, without what ends a sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private Words() {}

    public static UUID id(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such " + what + ".");
        }
    }

    public static Span tag(String text, String look) {
        Span tag = new Span(text);
        tag.addClassName("gd-tag");
        if (!look.isEmpty()) {
            tag.addClassName(look);
        }
        return tag;
    }

    public static Span tag(GameDayState state) {
        return tag(state.label(), look(state));
    }

    static String look(GameDayState state) {
        return switch (state) {
            case LIVE -> "failing";
            case ALL_CLEAR, ANNOUNCED -> "stale";
            case PLANNED -> "accent";
            case REVEALED -> "proven";
            case DRAFT, CLOSED, CANCELLED -> "";
        };
    }

    static Span tag(InjectionState state) {
        return tag(
                state.label(),
                switch (state) {
                    case RUNNING -> "failing";
                    case ROLLED_BACK -> "proven";
                    case ABORTED -> "stale";
                    case PLANNED, SKIPPED -> "";
                });
    }

    static String look(VerdictResult result) {
        return switch (result) {
            case PASSED -> "proven";
            case DEGRADED, FAILED -> "failing";
            case INCONCLUSIVE -> "";
        };
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Like "4:12", or "1:04:12" from an hour on. */
    static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    public static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }

    public static Section card(String title, Component... parts) {
        Section card = new Section(new H2(title));
        card.addClassName("gd-card");
        card.add(parts);
        return card;
    }

    public static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("gd-actions");
        return row;
    }

    /** Text that keeps its line breaks; web addresses in it are links. */
    public static Paragraph prose(String text) {
        Paragraph prose = linked(new Paragraph(), text);
        prose.addClassName("gd-prose");
        return prose;
    }

    /** Puts a text into it; web addresses in it are links. */
    public static <T extends HtmlContainer> T linked(T into, String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            into.setText(text);
            return into;
        }
        int end = 0;
        do {
            into.add(new Text(text.substring(end, address.start())));
            Anchor link = new Anchor(address.group(), address.group(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            into.add(link);
            end = address.end();
        } while (address.find());
        into.add(new Text(text.substring(end)));
        return into;
    }
}
