package dev.gameday.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.alert.DayAlertService;
import dev.gameday.alert.DayAlerts;
import dev.gameday.alert.SeenAlert;
import dev.gameday.alert.WatchedInjection;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Text;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Rows;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.UnseenFollowUp;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What alerts said of a game day: which injection each saw, which none saw, and what else fired meanwhile. */
class AlertsCard extends Section implements GameDaySection.Shown {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient GameDayPage day;
    private final transient DayAlertService alerts;
    private final transient List<UnseenFollowUp> followUps;
    private final transient ProgramClock clock;
    private final boolean runs;
    private final boolean engineer;
    private final Div body = new Div();
    private final Set<UUID> opened = new HashSet<>();
    private transient @Nullable DayAlerts shown;

    AlertsCard(
            GameDayPage day,
            DayAlertService alerts,
            List<UnseenFollowUp> followUps,
            CurrentUser user,
            ProgramClock clock) {
        this.day = day;
        this.alerts = alerts;
        this.followUps = followUps;
        this.clock = clock;
        this.runs = user.has(Role.ORGANIZER);
        this.engineer = user.has(Role.ENGINEER);
        addClassNames("gd-card", "gd-alerts");
        Div head = new Div(
                new H2("Alerts"), new CsvExport("alerts", () -> AlertTable.of(alerts, day.id(), clock.today())));
        head.addClassName("gd-card-head");
        add(head, body);
        setVisible(day.startedAt() != null);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Runnable look() {
        if (day.startedAt() == null) {
            return () -> {};
        }
        DayAlerts now = alerts.ofDay(day.id());
        return () -> {
            if (!now.equals(shown)) {
                shown = now;
                show(now);
            }
        };
    }

    private void show(DayAlerts now) {
        body.removeAll();
        List<WatchedInjection> injected = now.injections().stream()
                .filter(injection -> injection.startedAt() != null)
                .toList();
        body.add(new Paragraph(sentence(injected, now.unmatched().size())));
        injected.forEach(injection -> body.add(injection(injection)));
        if (!now.unmatched().isEmpty()) {
            body.add(new H3("Unmatched since the start"));
            now.unmatched().stream().limit(MOST).forEach(alert -> body.add(line(alert, null)));
            if (now.unmatched().size() > MOST) {
                body.add(dim("The latest " + MOST + " of " + now.unmatched().size() + "; the export has more."));
            }
        }
    }

    private static String sentence(List<WatchedInjection> injected, int unmatched) {
        if (injected.isEmpty() && unmatched == 0) {
            return "None has fired since the start. Alertmanager and Grafana deliver with a token made under Settings.";
        }
        long seen = injected.stream().filter(WatchedInjection::alerted).count();
        return "An alert saw " + seen + " of " + injected.size() + (injected.size() == 1 ? " injection" : " injections")
                + "; " + unmatched + " unmatched.";
    }

    private Component injection(WatchedInjection injection) {
        Div row = Rows.row(Text.cut(injection.title(), 200), "", state(injection));
        Div end = (Div) row.getComponentAt(1);
        if (injection.unseen() && engineer && day.state().isRevealed()) {
            followUps.forEach(followUp -> end.add(button(followUp, injection)));
        }
        Div all = new Div(row);
        injection.alerts().forEach(alert -> all.add(line(alert, injection.startedAt())));
        return all;
    }

    private static Span state(WatchedInjection injection) {
        if (injection.alerted()) {
            return Rows.tag("Seen by an alert", "proven");
        }
        return injection.over() ? Rows.tag("No alert saw it", "failing") : Rows.tag("No alert yet", "");
    }

    private static Button button(UnseenFollowUp followUp, WatchedInjection injection) {
        Button button = new Button(followUp.label(), click -> followUp.open(injection.injectionId()));
        button.setAriaLabel(followUp.label() + ": " + injection.title());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Component line(SeenAlert alert, @Nullable Instant since) {
        AlertLine line = new AlertLine(alert, since, clock.zone());
        if (runs) {
            Payload payload = new Payload(() -> alerts.payload(day.id(), alert.id()));
            payload.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    opened.add(alert.id());
                } else {
                    opened.remove(alert.id());
                }
            });
            payload.setOpened(opened.contains(alert.id()));
            line.add(payload);
        }
        return line;
    }

    private static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }
}
