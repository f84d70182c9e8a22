package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Rows;
import dev.gameday.catalog.DependencySection;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.WeaknessService;
import java.util.List;
import java.util.UUID;

/** The failure modes that have nothing left when this fails too, on the page of a dependency. */
@org.springframework.stereotype.Component
class RelyingFallbacks implements DependencySection {
    private static final int MOST = 12;

    private final WeaknessService service;

    RelyingFallbacks(WeaknessService service) {
        this.service = service;
    }

    @Override
    public String title() {
        return "Fallbacks that rely on it";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(UUID dependencyId) {
        List<FailureModeRow> modes = service.relyingOn(dependencyId);
        Div section = new Div();
        if (modes.isEmpty()) {
            section.add(Words.dim("No failure mode has all of its fallbacks on it."));
            return section;
        }
        section.add(new Paragraph("The fallbacks of "
                + Words.count(modes.size(), "failure mode rely", "failure modes rely")
                + " on it alone: when it fails too, nothing is left for them."));
        modes.stream()
                .limit(MOST)
                .forEach(mode -> section.add(Rows.row(
                        mode.applicationName() + ": " + mode.featureName(),
                        "",
                        Words.link(Routes.FAILURE_MODES, mode.id(), mode.title()))));
        if (modes.size() > MOST) {
            section.add(Words.dim("and " + (modes.size() - MOST) + " more."));
        }
        return section;
    }
}
