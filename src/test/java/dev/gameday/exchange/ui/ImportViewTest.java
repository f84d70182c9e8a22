package dev.gameday.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.Role;
import dev.gameday.exchange.ImportJob;
import dev.gameday.exchange.ImportJobs;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OwnDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(packages = "dev.gameday")
@OwnDatabase
class ImportViewTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ProgramService programs;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ImportJobs jobs;

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
        jobs.close();
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

        assertThat(tabs()).containsExactly("Created 3", "Skipped 1", "Warnings 1");
        assertThat(words())
                .containsExactly(
                        "1 team, 1 application, 1 dependency to be created.", "1 skipped: what becomes nothing here.");
        assertThat(applications()).isZero();

        press("Import 3 changes");
        settle();

        assertThat(applications()).isEqualTo(1);
        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Imported");
        assertThat(words()).first().isEqualTo("1 team, 1 application, 1 dependency created.");
        assertThat(findInView(Grid.class).single()).isNotNull();
    }

    @Test
    void importingAgainHasNothingToDo() {
        String yaml = "kind: Component\nmetadata: {name: lists}\n";
        paste(yaml);
        press("Import 1 change");
        settle();
        press("Import more");
        paste(yaml);

        assertThat(button("Nothing to import").isEnabled()).isFalse();
        assertThat(tabs()).containsExactly("Unchanged 1");
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

    @Test
    void whoLeavesThePageFindsWhatBecameOfItWhenComingBack() {
        paste("kind: Component\nmetadata: {name: lists}\n");
        navigate("applications", Component.class);
        navigate(ImportView.class);

        press("Import 1 change");
        navigate("applications", Component.class);
        Await.until(
                "the import has ended",
                PATIENCE,
                () -> jobs.current().filter(ImportJob::finished).isPresent());
        navigate(ImportView.class);

        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Imported");
        assertThat(UI.getCurrentOrThrow().getPollInterval()).isEqualTo(-1);
        press("Import more");
        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Files", "What can be imported");
    }

    private void paste(String yaml) {
        test(findInView(TextArea.class).single()).setValue(yaml);
        press("Preview");
        settle();
    }

    /** Until what runs has ended, and the page has asked for it. */
    private void settle() {
        if (jobs.current().isPresent()) {
            Await.until(
                    "the import has ended",
                    PATIENCE,
                    () -> jobs.current().filter(ImportJob::finished).isPresent());
            UI ui = UI.getCurrentOrThrow();
            ComponentUtil.fireEvent(ui, new PollEvent(ui, false));
        }
    }

    private void press(String button) {
        test(button(button)).click();
    }

    private Button button(String text) {
        return findInView(Button.class).withText(text).single();
    }

    private List<String> tabs() {
        return findInView(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private List<String> words() {
        return findInView(UnorderedList.class)
                .single()
                .getChildren()
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private int applications() {
        return db.sql("select count(*) from application").query(Integer.class).single();
    }
}
