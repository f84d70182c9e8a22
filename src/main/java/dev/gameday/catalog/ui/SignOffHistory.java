package dev.gameday.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Rows;
import dev.gameday.catalog.ScopedFeature;
import dev.gameday.catalog.SignOffRow;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Everybody who agreed to an application's scope, and to what. Nothing of it ever changes. */
class SignOffHistory extends Dialog {
    private final Function<UUID, List<ScopedFeature>> agreed;
    private final ZoneId zone;

    SignOffHistory(
            String application,
            List<SignOffRow> history,
            Function<UUID, List<ScopedFeature>> agreed,
            ZoneId zone,
            Predicate<SignOffRow> mayTakeBack,
            Consumer<SignOffRow> takeBack) {
        this.agreed = agreed;
        this.zone = zone;
        setHeaderTitle("Sign-offs of " + application);
        addClassName("gd-form-dialog");
        Div rows = new Div();
        if (history.isEmpty()) {
            rows.add(Words.dim("Nobody has signed off yet."));
        }
        for (SignOffRow signOff : history) {
            Div row = row(signOff);
            if (!signOff.takenBack() && mayTakeBack.test(signOff)) {
                Button button = Links.small("Take back", () -> {
                    close();
                    takeBack.accept(signOff);
                });
                button.setAriaLabel("Take back the sign-off of " + signOff.signedBy());
                row.add(button);
            }
            rows.add(row, frozen(signOff));
        }
        add(rows);
        getFooter().add(new Button("Close", click -> close()));
    }

    private Div row(SignOffRow signOff) {
        String when = ScopeWords.when(signOff, zone);
        Div row = Rows.row(ScopeWords.signer(signOff), signOff.note().isEmpty() ? when : when + ". " + signOff.note());
        if (signOff.takenBackAt() != null) {
            row.add(Words.tag("Taken back "
                    + Dates.shortDay(signOff.takenBackAt().atZone(zone).toLocalDate()) + " by "
                    + signOff.takenBackBy()));
        }
        return row;
    }

    /** Read when somebody looks. */
    private Details frozen(SignOffRow signOff) {
        Details details = new Details("What was agreed");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                OrderedList list = new OrderedList();
                list.addClassName("gd-agreed");
                agreed.apply(signOff.id())
                        .forEach(feature ->
                                list.add(new ListItem(new Span(feature.name() + " "), Words.tag(feature.needLevel()))));
                details.add(list);
            }
        });
        return details;
    }
}
