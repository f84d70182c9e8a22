package dev.gameday.exchange.csv;

import dev.gameday.exchange.FieldChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a line changes, field by field. */
final class Changes {
    private final List<FieldChange> list = new ArrayList<>();

    void note(CsvField field, @Nullable Object from, @Nullable Object to) {
        note(field.label(), from, to);
    }

    void note(String what, @Nullable Object from, @Nullable Object to) {
        String before = from == null ? "" : from.toString();
        String after = to == null ? "" : to.toString();
        if (!before.equals(after)) {
            list.add(new FieldChange(what, before, after));
        }
    }

    List<FieldChange> list() {
        return List.copyOf(list);
    }
}
