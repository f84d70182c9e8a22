package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The shipped templates, read once from {@code scenarios/templates.json}. */
final class ScenarioTemplates {
    private static final String FILE = "/scenarios/templates.json";
    private static final int VERSION = 1;
    private static final List<ScenarioTemplate> ALL = read();

    private ScenarioTemplates() {}

    /** @param version of the shape of the file */
    record Shipped(int version, List<ScenarioTemplate> templates) {}

    static List<ScenarioTemplate> all() {
        return ALL;
    }

    /** @throws InvalidException when none is called that */
    static ScenarioTemplate of(String id) {
        return ALL.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidException("template", "No template is called “" + id + "”."));
    }

    private static List<ScenarioTemplate> read() {
        try (InputStream file = Objects.requireNonNull(ScenarioTemplates.class.getResourceAsStream(FILE), FILE)) {
            Shipped shipped = JsonMapper.builder().build().readValue(file, Shipped.class);
            if (shipped.version() != VERSION) {
                throw new IllegalStateException(FILE + " is of version " + shipped.version());
            }
            return List.copyOf(shipped.templates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
