package dev.gameday.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the entities come from: files and pasted text. A refused one says why; the others still count. */
class ImportSources extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 500;
    private static final long MOST_TEXT = 20L * 1024 * 1024;
    private static final String PASTED = "Pasted text";

    private final transient ImportService imports;
    private final transient Consumer<List<CatalogFile>> changed;
    private final transient Map<String, Source> sources = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final TextArea text = new TextArea("Or paste entities");
    private final Div list = new Div();

    /** A file that was given, and why it cannot be imported, if so. */
    private record Source(String name, Optional<CatalogFile> file, Optional<String> refusal) {}

    ImportSources(ImportService imports, Consumer<List<CatalogFile>> changed) {
        this.imports = imports;
        this.changed = changed;
        addClassName("gd-card");
        upload.setUploadHandler(new CatalogUpload(imports, this::take, this::refuse));
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFileSize(CatalogFile.MAX_BYTES);
        upload.setMaxFiles(MOST_FILES);
        Button choose = new Button("Choose catalog files");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop them here"));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            show();
        });
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        text.setPlaceholder("kind: Component\nmetadata:\n  name: list-api");
        text.setMinRows(6);
        text.setMaxRows(14);
        text.addClassName("gd-import-text");
        Button preview = new Button("Preview", click -> paste());
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        Div pasted = new Div(text, preview);
        pasted.addClassName("gd-import-paste");
        list.addClassName("gd-import-files");
        Div ways = new Div(upload, pasted);
        ways.addClassName("gd-import-ways");
        add(new H2("Catalog files"), ways, list);
    }

    /** The files that can be imported. */
    List<CatalogFile> files() {
        return sources.values().stream()
                .flatMap(source -> source.file().stream())
                .toList();
    }

    void clear() {
        sources.clear();
        text.clear();
        list();
    }

    private void paste() {
        sources.remove(PASTED);
        if (!text.getValue().isBlank()) {
            try {
                take(CatalogFile.of(PASTED, text.getValue().getBytes(StandardCharsets.UTF_8)));
            } catch (ImportRefusedException e) {
                refuse(PASTED, e.getMessage());
            }
        }
        show();
    }

    private void take(CatalogFile file) {
        long all = files().stream().mapToLong(one -> one.text().length()).sum()
                + file.text().length();
        if (all > MOST_TEXT) {
            refuse(file.name(), "Together the files are too large for one import. Import these first.");
            return;
        }
        CatalogFile named = new CatalogFile(free(file.name()), file.text());
        Optional<String> refusal = imports.refusal(named).map(Throwable::getMessage);
        put(new Source(named.name(), refusal.isPresent() ? Optional.empty() : Optional.of(named), refusal));
    }

    private void refuse(String name, String reason) {
        put(new Source(free(name), Optional.empty(), Optional.of(reason)));
        list();
    }

    private void put(Source source) {
        sources.put(source.name(), source);
    }

    /** Catalog files of different repositories have the same name; none may push another out. */
    private String free(String name) {
        String free = name;
        for (int i = 2; sources.containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private void show() {
        list();
        changed.accept(files());
    }

    private void list() {
        list.removeAll();
        List<Source> shown = new ArrayList<>(sources.values());
        // Refused ones first: they need somebody to look.
        shown.sort(
                (a, b) -> Boolean.compare(b.refusal().isPresent(), a.refusal().isPresent()));
        shown.forEach(source -> list.add(row(source)));
    }

    private Div row(Source source) {
        Button remove = new Button("Remove", click -> {
            sources.remove(source.name());
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + source.name());
        Span tag = source.refusal().isPresent() ? Rows.tag("Refused", "failing") : Rows.tag("Readable", "proven");
        return Rows.row(source.name(), source.refusal().orElse(""), tag, remove);
    }
}
