package dev.gameday.base;

/** The input breaks a rule; says which field and what would be right. Nothing was changed. */
public class InvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    /** @param field name of the offending field as in the API and the form; empty when it is about the whole */
    public InvalidException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
