package dev.gameday.base;

/** The action does not fit the state of the thing ("a closed game day takes no more events"). Nothing was changed. */
public class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleException(String message) {
        super(message);
    }
}
