package dev.gameday.catalog;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part that a feature adds to the page of a dependency. Beans of this type are found and ordered. */
public interface DependencySection {
    String title();

    /** Place on the page, lowest first. */
    int order();

    Component create(UUID dependencyId);
}
