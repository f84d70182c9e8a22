package dev.gameday.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import dev.gameday.base.ui.Rows;
import dev.gameday.exchange.CatalogFile;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportService;
import dev.gameday.exchange.csv.CsvSource;
import dev.gameday.exchange.ui.FileUpload.Brought;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Where an import begins: one place for files of every kind. A refused one says why; the others still count. */
class FilesPanel extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 2_000;
    private static final long MOST_TEXT = 20L * 1024 * 1024;
    private static final String PASTED = "Pasted text";

    private final transient ImportService imports;
    private final transient Consumer<List<CatalogFile>> catalogs;
    private final transient Consumer<CsvSource> table;
    private final transient Map<String, Brought> all = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final TextArea text = new TextArea("Entities");
    private final Div list = new Div();

    /**
     * @param catalogs told the catalog files that can be imported, when they change
     * @param table told of a table
     */
    FilesPanel(ImportService imports, Consumer<List<CatalogFile>> catalogs, Consumer<CsvSource> table) {
        this.imports = imports;
        this.catalogs = catalogs;
        this.table = table;
        addClassName("gd-card");
        upload.setUploadHandler(new FileUpload(imports, this::take));
        upload.setAcceptedFileExtensions(".yaml", ".yml", ".zip", ".csv", ".tsv", ".txt");
        upload.setMaxFileSize(CsvSource.MAX_BYTES);
        upload.setMaxFiles(MOST_FILES);
        Button choose = new Button("Choose files");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop them here: .yaml, a .zip of them, or .csv"));
        upload.addClassName("gd-import-drop");
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            done();
        });
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        list.addClassName("gd-import-files");
        add(new H2("Files"), upload, list, paste());
    }

    private Details paste() {
        text.setPlaceholder("kind: Component\nmetadata:\n  name: list-api");
        text.setMinRows(6);
        text.setMaxRows(14);
        text.addClassName("gd-import-text");
        Div pasted = new Div(text, new Button("Preview", click -> takePasted()));
        pasted.addClassName("gd-import-paste");
        return new Details("Paste a catalog instead", pasted);
    }

    /** The files that cannot be imported, with why. */
    List<Brought> refused() {
        return all.values().stream().filter(one -> one.refusal().isPresent()).toList();
    }

    /** How many files of the zips are no catalogs. */
    int passedOver() {
        return all.values().stream().mapToInt(Brought::passedOver).sum();
    }

    void clear() {
        all.clear();
        text.clear();
        list();
    }

    private List<CatalogFile> catalogs() {
        return all.values().stream().flatMap(one -> one.catalog().stream()).toList();
    }

    private void takePasted() {
        all.remove(PASTED);
        if (!text.getValue().isBlank()) {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            try {
                take(List.of(FileUpload.looked(imports, CatalogFile.of(PASTED, bytes), 0)));
            } catch (ImportRefusedException e) {
                refuse(PASTED, Objects.requireNonNullElse(e.getMessage(), ""));
            }
        }
        done();
    }

    private void take(List<Brought> brought) {
        brought.forEach(this::take);
    }

    private void take(Brought one) {
        long length =
                catalogs().stream().mapToLong(file -> file.text().length()).sum();
        long more = one.catalog().map(file -> file.text().length()).orElse(0);
        String name = free(one.name());
        if (more > 0 && length + more > MOST_TEXT) {
            refuse(name, "Together the files are too large for one import. Import the others first.");
            return;
        }
        Optional<CatalogFile> file = one.catalog().map(same -> new CatalogFile(name, same.text()));
        all.put(name, new Brought(name, file, one.table(), one.refusal(), one.passedOver()));
    }

    private void refuse(String name, String reason) {
        String free = free(name);
        all.put(free, Brought.refused(free, reason));
        list();
    }

    /** Catalog files of different repositories have the same name; none may push another out. */
    private String free(String name) {
        String free = name;
        for (int i = 2; all.containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /** A table is imported by itself: its columns are to be looked at. */
    private void done() {
        Optional<CsvSource> source =
                all.values().stream().flatMap(one -> one.table().stream()).findFirst();
        if (source.isEmpty()) {
            list();
            catalogs.accept(catalogs());
        } else if (all.size() == 1) {
            clear();
            table.accept(source.get());
        } else {
            all.replaceAll((name, one) -> one.table().isEmpty()
                    ? one
                    : Brought.refused(name, "A table is imported by itself. Bring it alone, after this."));
            done();
        }
    }

    private void list() {
        list.removeAll();
        List<Brought> shown = new ArrayList<>(all.values());
        // Refused ones first: they need somebody to look.
        shown.sort(
                (a, b) -> Boolean.compare(b.refusal().isPresent(), a.refusal().isPresent()));
        shown.forEach(one -> list.add(row(one)));
    }

    private Div row(Brought one) {
        Button remove = new Button("Remove", click -> {
            all.remove(one.name());
            done();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + one.name());
        Span tag = one.refusal().isPresent() ? Rows.tag("Refused", "failing") : Rows.tag("Readable", "proven");
        return Rows.row(one.name(), one.refusal().orElse(""), tag, remove);
    }
}
