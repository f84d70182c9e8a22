package dev.gameday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser says nothing about a style sheet that it reads only half of; this does. */
class StyleSheetTest {

    @Test
    void everyBlockOfTheStyleSheetIsClosedWhereItShouldBe() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("frontend/styles.css"));
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("/\\*.*?\\*/", "");
            if (line.startsWith("/*")) {
                assertThat(open)
                        .as("open blocks before the section at line %d", i + 1)
                        .isEmpty();
            }
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                if (c == '{') {
                    open.push("line " + (i + 1));
                } else if (c == '}') {
                    assertThat(open).as("unexpected } at line %d", i + 1).isNotEmpty();
                    open.pop();
                }
            }
        }
        assertThat(open).as("blocks never closed").isEmpty();
    }
}
