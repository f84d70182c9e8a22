package dev.gameday.failuremode;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part that a feature adds below the failure modes of an application. Beans of this type are found and ordered. */
public interface FailureModesSection {
    /** Place below the list, lowest first. */
    int order();

    Component create(UUID applicationId);
}
