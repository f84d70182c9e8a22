package dev.gameday.exchange.csv;

import dev.gameday.exchange.LineError;
import java.util.List;

/** Lines of a table cannot be imported, and nobody said to leave them out. Nothing was changed. */
public class LinesRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<LineError> errors;

    LinesRefusedException(List<LineError> errors) {
        super(errors.stream().mapToInt(LineError::line).distinct().count() + " lines cannot be imported, first line "
                + errors.getFirst().line() + ": " + errors.getFirst().problem());
        this.errors = List.copyOf(errors);
    }

    /** By line. */
    public List<LineError> errors() {
        return errors;
    }
}
