package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.dashboard.ThisWeek;

/** What to do in a program that counts nothing yet. */
class FirstSteps extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    FirstSteps(ThisWeek week, boolean manages, boolean edits) {
        getContent().add(week.applications() == 0 ? withoutApplications(manages) : withoutModes(edits));
    }

    private static Component withoutApplications(boolean manages) {
        return new EmptyState(
                "Begin with what must work",
                "Coverage counts failure modes: a fault of a dependency as one feature feels it. So first come the"
                        + " applications, what each must still do in an emergency, and what that relies on."
                        + (manages ? "" : " A manager imports a catalog or adds the first application."),
                manages
                        ? new Component[] {
                            primary("Import a catalog", Routes.IMPORT), plain("Add an application", Routes.APPLICATIONS)
                        }
                        : new Component[0]);
    }

    private static Component withoutModes(boolean edits) {
        return new EmptyState(
                "No failure modes in scope yet",
                "Open an application, rank its features, say what they rely on, and put in scope the faults that would"
                        + " hurt. From then on the next slice can be planned, and coverage has something to prove.",
                edits
                        ? primary("Choose an application", Routes.APPLICATIONS)
                        : plain("See the applications", Routes.APPLICATIONS));
    }

    private static Button primary(String label, String route) {
        Button button = plain(label, route);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button plain(String label, String route) {
        return new Button(label, click -> UI.getCurrentOrThrow().navigate(route));
    }
}
