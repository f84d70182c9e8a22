package dev.gameday.failuremode;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part that a feature adds to the page of a failure mode, such as its evidence. Beans of this type are found and ordered. */
public interface FailureModeSection {
    String title();

    /** Place on the page, lowest first. */
    int order();

    Component create(UUID failureModeId);
}
