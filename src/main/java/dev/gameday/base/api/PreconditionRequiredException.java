package dev.gameday.base.api;

/** A change came without the version that it was based on. */
public class PreconditionRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PreconditionRequiredException() {
        super("Send the ETag that you read in an If-Match header, so that nobody's change is overwritten unseen.");
    }
}
