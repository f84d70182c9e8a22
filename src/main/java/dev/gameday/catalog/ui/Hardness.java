package dev.gameday.catalog.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Hard or soft, in words. */
final class Hardness {
    private Hardness() {}

    static String word(boolean hard) {
        return hard ? "Hard" : "Soft";
    }

    static Select<Boolean> select(String label) {
        Select<Boolean> select = Fields.select(
                label, List.of(true, false), hard -> hard ? "Hard: fails with it" : "Soft: carries on without it");
        select.setValue(true);
        return select;
    }
}
