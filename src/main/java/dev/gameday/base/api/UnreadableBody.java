package dev.gameday.base.api;

import dev.gameday.base.InvalidException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a request's body could not be read, and what would be right. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidException invalid) {
                return named(invalid.field(), Objects.requireNonNullElse(invalid.getMessage(), ""));
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return named(path(unknown), "There is no such field.");
            }
            if (cause instanceof MismatchedInputException mismatch) {
                return named(path(mismatch), expected(mismatch.getTargetType()));
            }
        }
        if (e.getCause() instanceof JacksonException broken) {
            var place = broken.getLocation();
            return named(
                    "",
                    "The body is not valid JSON: line " + place.getLineNr() + ", column " + place.getColumnNr() + ".");
        }
        return named("", "The body is missing or cannot be read.");
    }

    /** What a value of the type looks like. */
    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "Cannot be read.";
        }
        if (type.isEnum()) {
            return "Must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value -> ((Enum<?>) value).name())
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == UUID.class) {
            return "Must be a UUID.";
        }
        if (type == LocalDate.class) {
            return "Must be a date like 2026-11-19.";
        }
        if (type == LocalTime.class) {
            return "Must be a time like 14:00.";
        }
        if (type == Instant.class) {
            return "Must be an instant like 2026-11-19T14:00:00Z.";
        }
        return number(type);
    }

    private static String number(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "Must be a whole number.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Must be true or false.";
        }
        return type == String.class ? "Must be text." : "Has the wrong shape.";
    }

    private static ProblemDetail named(String field, String message) {
        String detail = field.isEmpty() ? message : field + ": " + message;
        return Problems.invalid(detail, List.of(new FieldError(field, message)));
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
