package dev.gameday.base.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows who changed a thing last, as far as the reader may see that; one bean. */
public interface LastChanges {

    /** Who and when. */
    record Last(String by, Instant at) {}

    Optional<Last> of(UUID subject);
}
