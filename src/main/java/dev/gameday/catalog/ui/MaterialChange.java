package dev.gameday.catalog.ui;

import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;

/** Asks before evidence is declared to hold no longer, which nothing takes back. */
final class MaterialChange {
    private MaterialChange() {}

    /** @param declare throws the domain's errors */
    static void ask(String name, Runnable declare) {
        Confirm.ask(
                "Declare " + name + " materially changed?",
                "What was proven about it turns stale until it is exercised again. This cannot be undone.",
                "Declare it changed",
                () -> {
                    if (Notices.attempt(declare)) {
                        Notices.done("Evidence from before now counts as stale.");
                    }
                });
    }
}
