package dev.gameday.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.Role;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(packages = "dev.gameday")
@TestPropertySource(properties = "spring.application.name=import-view") // a database of its own, which it empties
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private ProgramService programs;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void empty() {
        if (db.sql("select count(*) from program").query(Integer.class).single() == 0) {
            Acting.as(
                    Role.ADMINISTRATOR,
                    () -> programs.setUp(
                            SetUpProgram.withDefaults("Test", ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 30))));
        }
        db.sql("delete from import_record").update();
        db.sql("delete from application_dependency").update();
        db.sql("delete from dependency").update();
        db.sql("delete from application").update();
        db.sql("delete from team").update();
        navigate(ImportView.class);
    }

    @Test
    void pastedEntitiesArePreviewedAndThenImported() {
        paste("""
                kind: Component
                metadata: {name: lists}
                spec: {owner: readers, dependsOn: [resource:books]}
                ---
                kind: System
                metadata: {name: library}
                """);

        assertThat(findInView(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("Created 3", "Skipped 1", "Warnings 1");
        assertThat(applications()).isZero();

        press("Import 3 changes");

        assertThat(applications()).isEqualTo(1);
        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Imported");
        assertThat(findInView(Grid.class).single()).isNotNull();
    }

    @Test
    void importingAgainHasNothingToDo() {
        String yaml = "kind: Component\nmetadata: {name: lists}\n";
        paste(yaml);
        press("Import 1 change");
        paste(yaml);

        assertThat(findInView(Button.class)
                        .withText("Nothing to import")
                        .single()
                        .isEnabled())
                .isFalse();
        assertThat(findInView(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("Unchanged 1");
    }

    @Test
    void aRefusedTextSaysWhyAndNothingCanBeImported() {
        paste("- no entity");

        assertThat(findInView(Span.class).all())
                .extracting(Span::getText)
                .contains(
                        "Pasted text, document 1, line 1: an entity must be a mapping with kind and metadata.name.",
                        "Refused");
        assertThat(findInView(Grid.class).exists()).isFalse();
    }

    private void paste(String yaml) {
        test(findInView(TextArea.class).single()).setValue(yaml);
        press("Preview");
    }

    private void press(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private int applications() {
        return db.sql("select count(*) from application").query(Integer.class).single();
    }
}
