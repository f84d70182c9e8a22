package dev.gameday.history;

import dev.gameday.history.RecordedType.Component;
import dev.gameday.history.RecordedType.Part;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one transaction has done to one thing so far; several changes of a field become one. */
final class PendingChange {
    private static final String HIDDEN = "\u0000";
    final RecordedType type;
    final UUID subject;
    final ChangeLog.Actor actor;
    final @Nullable Instant replayed;
    private final Map<String, FromTo> open = new LinkedHashMap<>();
    private final Map<String, FromTo> keptBack = new LinkedHashMap<>();
    ChangeAction action = ChangeAction.CHANGED;

    @Nullable
    UUID partOf;

    @Nullable
    UUID alsoPartOf;

    @Nullable
    UUID gameDay;

    /** From what to what; {@link #HIDDEN} for a secret. */
    private record FromTo(@Nullable String from, @Nullable String to) {}

    PendingChange(RecordedType type, UUID subject, ChangeLog.Actor actor, @Nullable Instant replayed) {
        this.type = type;
        this.subject = subject;
        this.actor = actor;
        this.replayed = replayed;
    }

    /** Where it belongs, by the entity's fields. */
    void belongs(@Nullable UUID newPartOf, @Nullable UUID newAlsoPartOf, @Nullable UUID newGameDay) {
        partOf = newPartOf;
        alsoPartOf = newAlsoPartOf;
        gameDay = newGameDay;
    }

    void changed(String field, @Nullable Object from, @Nullable Object to) {
        Part part = type.parts().get(field);
        if (part == null) {
            return;
        }
        if (part.within().isEmpty()) {
            changed(part, from, to);
        } else {
            part.within().forEach(it -> changed(it.part(), value(it, from), value(it, to)));
        }
    }

    private void changed(Part part, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        FromTo change = part.secret()
                ? new FromTo(HIDDEN, HIDDEN + HIDDEN)
                : part.latest()
                        ? new FromTo(Values.latest(from), Values.latest(to))
                        : new FromTo(Values.words(from), Values.words(to));
        Map<String, FromTo> where = part.untilReveal() ? keptBack : open;
        where.merge(part.words(), change, (first, then) -> new FromTo(first.from(), then.to()));
        where.values().removeIf(it -> Objects.equals(it.from(), it.to()));
    }

    private static @Nullable Object value(Component component, @Nullable Object embedded) {
        if (embedded == null) {
            return null;
        }
        try {
            return component.component().getAccessor().invoke(embedded);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public fields. */
    List<FieldChange> fields() {
        return fields(open);
    }

    /** The fields that a public game day keeps back until its reveal. */
    List<FieldChange> keptBackFields() {
        return fields(keptBack);
    }

    private static List<FieldChange> fields(Map<String, FromTo> changes) {
        List<FieldChange> fields = new ArrayList<>();
        changes.forEach((words, change) -> fields.add(
                HIDDEN.equals(change.from())
                        ? new FieldChange(words, null, null)
                        : new FieldChange(words, change.from(), change.to())));
        return fields;
    }
}
