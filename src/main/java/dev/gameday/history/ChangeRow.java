package dev.gameday.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what when.
 *
 * @param by as they were called then
 * @param type what kind of thing it is, such as "feature"; empty for an act
 * @param name what the thing is called now; empty when nobody knows
 * @param route where its page is, before its id; empty when it has none
 * @param text what was done, for an act
 */
public record ChangeRow(
        Instant at,
        @Nullable UUID byId,
        String by,
        ChangeAction action,
        String type,
        @Nullable UUID subject,
        String name,
        String route,
        String text,
        List<FieldChange> fields) {

    ChangeRow called(String newName, List<FieldChange> named) {
        return new ChangeRow(at, byId, by, action, type, subject, newName, route, text, named);
    }
}
