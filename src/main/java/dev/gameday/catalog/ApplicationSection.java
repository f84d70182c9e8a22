package dev.gameday.catalog;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A tab that a feature adds to the page of an application. Beans of this type are found and ordered. */
public interface ApplicationSection {
    /** Last segment of the tab's URL. */
    String path();

    String title();

    /** Place among the tabs, lowest first. The catalog's own are 10 (needs) and 20 (dependencies). */
    int order();

    Component create(UUID applicationId);
}
