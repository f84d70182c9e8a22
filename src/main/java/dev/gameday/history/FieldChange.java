package dev.gameday.history;

import org.jspecify.annotations.Nullable;

/**
 * One field of a change.
 *
 * @param field in a reader's words
 * @param from null: there was nothing
 * @param to null: there is nothing any more; both null: it is a secret that changed
 */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    /** "field: from -> to", as one line of a file. */
    public String inWords() {
        return from == null && to == null
                ? field + " changed; its value is never kept"
                : field + ": " + (from == null ? "nothing" : from) + " -> " + (to == null ? "nothing" : to);
    }
}
