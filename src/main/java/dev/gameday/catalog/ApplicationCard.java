package dev.gameday.catalog;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A card on the overview of an application. Beans of this type are found. */
@FunctionalInterface
public interface ApplicationCard {

    /** A new one with what is so now. */
    Component create(UUID applicationId);
}
