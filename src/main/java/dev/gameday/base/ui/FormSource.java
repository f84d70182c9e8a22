package dev.gameday.base.ui;

import dev.gameday.base.Archivable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What a form changes, as it was read.
 *
 * @param read the version of what was read
 * @param fields puts it into the fields
 * @param reload reads what is saved by now
 */
record FormSource<D>(D now, ToLongFunction<D> read, Consumer<D> fields, Supplier<D> reload) {
    long version() {
        return read.applyAsLong(now);
    }

    void show() {
        fields.accept(now);
    }

    boolean archived() {
        return now instanceof Archivable thing && thing.archived();
    }

    FormSource<D> reloaded() {
        return new FormSource<>(reload.get(), read, fields, reload);
    }
}
