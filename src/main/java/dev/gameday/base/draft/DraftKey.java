package dev.gameday.base.draft;

import dev.gameday.base.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which form of whom.
 *
 * @param form the kind of form, such as "application"
 * @param item what it is about; empty for something new
 */
public record DraftKey(String form, String item) {

    /** @param item the parts of what it is about: ids, or names of any length */
    public static DraftKey of(String form, Object... item) {
        String parts = Arrays.stream(item).map(Object::toString).map(Text::key).collect(Collectors.joining("/"));
        return new DraftKey(form, parts);
    }

    /** The thing that it is about, if it is there already. */
    public Optional<UUID> subject() {
        try {
            return Optional.of(UUID.fromString(item.split("/", 2)[0]));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
