package dev.gameday.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Rows;
import dev.gameday.security.SessionRow;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Where an account is signed in, each with a way to end it. */
class SessionList extends Div {
    private static final long serialVersionUID = 1L;

    /** @param end ends the session; the one that asks is left to signing out */
    SessionList(List<SessionRow> sessions, ZoneId zone, Consumer<SessionRow> end) {
        if (sessions.isEmpty()) {
            Paragraph nothing = new Paragraph("Not signed in anywhere.");
            nothing.addClassName("gd-dim");
            add(nothing);
        }
        for (SessionRow session : sessions) {
            Div row = Rows.row(
                    session.browser(),
                    session.address() + " · since " + Dates.full(session.startedAt(), zone) + " · last seen "
                            + Dates.full(session.lastSeenAt(), zone));
            Div right = (Div) row.getComponentAt(1);
            if (session.current()) {
                right.add(Rows.tag("This one", "proven"));
            } else {
                Button button = new Button("End this session", click -> end.accept(session));
                button.setAriaLabel("End this session: " + session.browser() + ", " + session.address());
                right.add(button);
            }
            add(row);
        }
    }
}
