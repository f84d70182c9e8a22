package dev.gameday.base.startup;

import java.nio.file.Path;
import java.util.Optional;

/** The file that an embedded H2 keeps the data in. */
record DataFile(Path path) {
    private static final String PREFIX = "jdbc:h2:";

    /** The file that the URL names; empty when the data is elsewhere. */
    static Optional<DataFile> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String place = url.substring(PREFIX.length()).split(";", 2)[0];
        if (place.startsWith("file:")) {
            place = place.substring("file:".length());
        } else if (place.matches("[a-z]{2,}:.*")) {
            return Optional.empty(); // mem:, tcp:, ssl:, ...
        }
        if (place.startsWith("~")) {
            place = System.getProperty("user.home") + place.substring(1);
        }
        return Optional.of(
                new DataFile(Path.of(place + ".mv.db").toAbsolutePath().normalize()));
    }
}
