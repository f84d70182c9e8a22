package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.function.LongConsumer;

/** What the parts of the page of one failure mode ask of it. */
interface ModePage {
    boolean engineer();

    boolean manager();

    /**
     * Saves with the version that the page shows and shows what is new. When somebody else was faster, nothing is saved, the
     * page shows the new version, and what was typed stays.
     *
     * @param fields where to say what is wrong
     * @param said what to tell when it is saved
     * @return whether it is saved
     */
    boolean save(Map<String, ? extends HasValidationProperties> fields, String said, LongConsumer work);
}
