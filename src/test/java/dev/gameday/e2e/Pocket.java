package dev.gameday.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real catalog files of seven public repositories. */
final class Pocket {
    private static final Path FOLDER = Path.of("src", "test", "resources", "backstage", "pocket");

    private Pocket() {}

    static List<Path> files() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
