package dev.gameday.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.catalog.Scope;
import dev.gameday.catalog.ScopeChange;
import dev.gameday.catalog.SignOffRow;
import java.util.UUID;

/** Who agreed to the application's hierarchy of needs, and what crept in since. */
class SignOffCard extends Section {
    private final UUID application;
    private final SignOffs signOffs;
    private final boolean inUse;

    SignOffCard(UUID application, SignOffs signOffs, boolean inUse) {
        this.application = application;
        this.signOffs = signOffs;
        this.inUse = inUse;
        addClassNames("gd-card", "gd-sign-off");
        getElement().setAttribute("aria-label", "Sign-off");
    }

    void show() {
        Scope scope = signOffs.scope(application);
        SignOffRow signOff = scope.signOff();
        removeAll();
        Div text = new Div();
        text.addClassName("gd-row-text");
        if (signOff == null) {
            text.add(strong("Not signed off"), small("No stakeholder has agreed to this hierarchy of needs yet."));
        } else {
            text.add(
                    strong("Signed off by " + ScopeWords.signer(signOff)),
                    small(ScopeWords.when(signOff, signOffs.zone())
                            + (signOff.note().isEmpty() ? "" : ". " + signOff.note())));
        }
        Div head = new Div(text, buttons(scope));
        head.addClassName("gd-row");
        add(head);
        if (!scope.changes().isEmpty()) {
            add(changes(scope));
        }
    }

    private Div buttons(Scope scope) {
        Div buttons = new Div();
        buttons.addClassName("gd-actions");
        if (scope.crept()) {
            buttons.add(Words.tag("Changed since", "stale"));
        }
        buttons.add(Links.small("History", () -> signOffs.history(scope, this::show)));
        if (inUse && signOffs.maySign()) {
            buttons.add(new Button(
                    scope.signOff() == null ? "Sign off" : "Sign off again",
                    click -> signOffs.sign(scope, this::show)));
        }
        return buttons;
    }

    private static UnorderedList changes(Scope scope) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gd-creep");
        list.getElement().setAttribute("aria-label", "Changed since the sign-off");
        for (ScopeChange change : scope.changes()) {
            ListItem line = new ListItem(ScopeWords.said(change));
            line.addClassName(change.creep() ? "gd-crept" : "gd-dim");
            list.add(line);
        }
        return list;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("gd-strong");
        return span;
    }

    private static Span small(String text) {
        Span span = Words.dim(text);
        span.addClassName("gd-small");
        return span;
    }
}
