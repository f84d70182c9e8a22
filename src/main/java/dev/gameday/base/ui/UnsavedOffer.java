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

/** Tells who comes back, after a reload or a new sign-in, where typing was left. */
final class UnsavedOffer {
    private static final int LONG_ENOUGH_TO_CLICK = 15_000;
    private static final int MOST = 3;

    private UnsavedOffer() {}

    static void show(UI ui) {
        Instantiator beans = Instantiator.get(ui);
        DraftService drafts = beans.getOrCreate(DraftService.class);
        drafts.unsaved().stream()
                .limit(MOST)
                .forEach(left ->
                        tell(drafts, left, beans.getOrCreate(ProgramZone.class).zone()));
    }

    private static void tell(DraftService drafts, Unsaved left, java.time.ZoneId zone) {
        Notification notice = new Notification();
        notice.setDuration(LONG_ENOUGH_TO_CLICK);
        notice.setPosition(Notification.Position.BOTTOM_START);
        Span said = new Span("Not saved yet: “" + left.title() + "”, typed on " + Dates.full(left.at(), zone) + ".");
        Anchor there = new Anchor(left.place(), "Go on there");
        there.setRouterIgnore(false);
        Button discard = new Button("Discard", click -> {
            drafts.discard(left.key());
            notice.close();
        });
        discard.setAriaLabel("Discard " + left.title());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(said, there, discard);
        line.addClassName("gd-actions");
        notice.add(line);
        notice.open();
    }
}
