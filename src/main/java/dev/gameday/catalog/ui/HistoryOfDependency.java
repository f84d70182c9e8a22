package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.Histories;
import dev.gameday.catalog.DependencySection;
import java.util.UUID;

/** Who changed what on a dependency and on who relies on it. */
@SpringComponent
class HistoryOfDependency implements DependencySection {
    private static final int LAST = 1000;
    private final Histories histories;

    HistoryOfDependency(Histories histories) {
        this.histories = histories;
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component create(UUID dependencyId) {
        return histories.of(dependencyId);
    }
}
