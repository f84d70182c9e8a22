package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.ApplicationSection;
import java.util.UUID;
import java.util.function.Function;

/** A tab of the catalog's own, which needs no second look at the application. */
record OwnSection(String path, String title, int order, Function<ApplicationDetail, Component> make)
        implements ApplicationSection {

    Component create(ApplicationDetail application) {
        return make.apply(application);
    }

    @Override
    public Component create(UUID applicationId) {
        throw new UnsupportedOperationException("The page has read the application already.");
    }
}
