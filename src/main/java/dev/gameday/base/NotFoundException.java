package dev.gameday.base;

import java.util.UUID;

/** The thing asked for does not exist, or the reader may not know that it does. */
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, UUID id) {
        super("No " + what + " with id " + id + ".");
    }

    public NotFoundException(String message) {
        super(message);
    }
}
