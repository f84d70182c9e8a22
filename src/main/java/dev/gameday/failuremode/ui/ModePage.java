package dev.gameday.failuremode.ui;

import dev.gameday.base.ui.Form;
import dev.gameday.failuremode.FailureModeDetail;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What the parts of the page of one failure mode ask of it. */
interface ModePage {
    boolean engineer();

    boolean manager();

    /**
     * Shows the failure mode in a form that changes a part of it. What is being typed there stays.
     *
     * @param another whether the form showed another one before
     * @param show puts what is saved into the form's fields
     */
    void show(Form form, boolean another, FailureModeDetail now, Consumer<FailureModeDetail> show);

    /** Something was saved: shows what is new everywhere on the page. */
    void saved(String said);

    /**
     * Does what needs no form with the version that the page shows, and shows what is new. When somebody else was faster,
     * nothing is done, and the page shows the new version.
     *
     * @param said what to tell when it is done
     * @return whether it is done
     */
    boolean save(String said, LongConsumer work);
}
