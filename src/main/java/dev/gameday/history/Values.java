package dev.gameday.history;

import dev.gameday.base.history.Worded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as the history writes them: words for what has words, ISO for times and days, ids for things. */
final class Values {
    /** Long enough to recognize a text by; the thing itself has all of it. */
    static final int LONGEST = 600;

    private Values() {}

    /** Null for nothing: no value, or an empty one. */
    static @Nullable String words(@Nullable Object value) {
        String text = value == null ? "" : text(value);
        return text.isEmpty() ? null : shortened(text);
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> constant -> words(constant);
            case Worded worded -> worded.words();
            case Map<?, ?> map -> joined(map.values());
            case Collection<?> several -> joined(several);
            default -> value.toString();
        };
    }

    /** The latest element of a list that grows, in words. */
    static @Nullable String latest(@Nullable Object value) {
        Object last = null;
        if (value instanceof Collection<?> several) {
            for (Object element : several) {
                last = element;
            }
        }
        return words(last);
    }

    /** Lists in their order, sets in that of the words. */
    private static String joined(Collection<?> several) {
        Stream<String> texts = several.stream().map(Values::words).filter(Objects::nonNull);
        return (several instanceof List<?> ? texts : texts.sorted()).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        try {
            Method label = constant.getDeclaringClass().getMethod("label");
            return String.valueOf(label.invoke(constant));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
