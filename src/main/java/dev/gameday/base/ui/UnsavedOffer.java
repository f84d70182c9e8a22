package dev.gameday.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.di.Instantiator;
import dev.gameday.base.draft.DraftService;
import dev.gameday.base.draft.Unsaved;
import java.time.ZoneId;
import java.util.List;

/** Tells who comes back, after a reload or a new sign-in, where typing was left. */
final class UnsavedOffer {
    private static final int LONG_ENOUGH_TO_CLICK = 15_000;
    private static final int MOST = 3;

    private UnsavedOffer() {}

    static void show(UI ui) {
        Instantiator beans = Instantiator.get(ui);
        DraftService drafts = beans.getOrCreate(DraftService.class);
        List<Unsaved> unsaved = drafts.unsaved().stream().limit(MOST).toList();
        if (unsaved.isEmpty()) {
            return;
        }
        ZoneId zone = beans.getOrCreate(ProgramZone.class).zone();
        Notification notice = new Notification();
        notice.setDuration(LONG_ENOUGH_TO_CLICK);
        notice.setPosition(Notification.Position.BOTTOM_START);
        Div all = new Div();
        all.addClassName("gd-unsaved");
        unsaved.forEach(left -> all.add(line(drafts, left, zone, all, notice)));
        notice.add(all);
        notice.open();
    }

    /** One of them; the notice goes with the last. */
    private static Div line(DraftService drafts, Unsaved left, ZoneId zone, Div all, Notification notice) {
        Span said = new Span("Not saved yet: “" + left.title() + "”, typed on " + Dates.full(left.at(), zone) + ".");
        said.addClassName("gd-unsaved-what");
        Anchor there = new Anchor(left.place(), "Go on there");
        there.setRouterIgnore(false);
        there.getElement().setAttribute("aria-label", "Go on with " + left.title());
        Div line = new Div();
        Button discard = new Button("Discard", click -> {
            drafts.discard(left.key());
            all.remove(line);
            if (all.getComponentCount() == 0) {
                notice.close();
            }
        });
        discard.setAriaLabel("Discard " + left.title());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.addClassName("gd-actions");
        line.add(said, there, discard);
        return line;
    }
}
