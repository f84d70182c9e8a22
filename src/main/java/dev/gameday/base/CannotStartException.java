package dev.gameday.base;

/** The application cannot start. The message is the one sentence that the operator reads: what is wrong and what to do. */
public class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStartException(String sentence) {
        super(sentence);
    }

    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
