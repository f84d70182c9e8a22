package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.SecretDialog;
import dev.gameday.exercise.room.NewStatusLink;
import dev.gameday.exercise.room.StatusLinkRow;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.exercise.ui.Words;
import java.util.List;
import java.util.UUID;

/** The links by which people without an account read the status. */
class LinksCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Runnable refresh;
    private final Div rows = new Div();
    private UUID day = new UUID(0, 0);

    LinksCard(RoomDesk desk, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        addClassName("gd-card");
        Button make = new Button("Create a link", click -> make());
        make.addThemeVariants(ButtonVariant.SMALL);
        Div head = new Div(new H2("Links for stakeholders"), make);
        head.addClassName("gd-card-head");
        add(head, rows);
    }

    void show(UUID gameDayId, List<StatusLinkRow> links) {
        day = gameDayId;
        rows.removeAll();
        if (links.isEmpty()) {
            rows.add(Words.dim("Whoever has a link reads the status without an account, and nothing else."));
        }
        links.forEach(link -> rows.add(row(link)));
    }

    private Div row(StatusLinkRow link) {
        Span by = new Span("By " + link.createdBy());
        by.addClassName("gd-row-title");
        Span until = Words.dim(
                "works until " + Dates.full(link.expiresAt(), desk.clock().zone()));
        until.addClassName("gd-small");
        Div text = new Div(by, until);
        text.addClassName("gd-row-text");
        Button revoke =
                Presses.quiet(Presses.of("Revoke", request -> desk.links().revoke(day, link.id()), refresh));
        revoke.setAriaLabel("Revoke the link by " + link.createdBy());
        Div row = new Div(text, revoke);
        row.addClassName("gd-row");
        return row;
    }

    private void make() {
        FormDialog dialog = new FormDialog("A link to the status", "Create it");
        IntegerField days = dialog.field("days", new IntegerField("Works for so many days"));
        days.setValue(StatusLinkService.USUAL_DAYS);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        dialog.onSave(() -> {
            NewStatusLink made = desk.links().create(day, days.getValue());
            new SecretDialog(
                            "A link to the status",
                            "Copy it now: it is not shown again. It works without an account until "
                                    + Dates.full(made.expiresAt(), desk.clock().zone()) + ".",
                            made.path())
                    .absolute()
                    .open();
            refresh.run();
        });
        dialog.open();
    }
}
