package dev.gameday.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.gameday.exchange.CatalogFile;
import dev.gameday.exchange.CatalogUpload;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportService;
import dev.gameday.exchange.csv.CsvSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Takes uploaded files, each no further than it may be large, and reads them without stopping the page. */
class FileUpload implements UploadHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient Consumer<List<Brought>> taken;

    /**
     * A file that somebody brought: a catalog file, a table, or neither and why.
     *
     * @param passedOver files of the zip that are no catalogs
     */
    record Brought(
            String name,
            Optional<CatalogFile> catalog,
            Optional<CsvSource> table,
            Optional<String> refusal,
            int passedOver) {

        static Brought refused(String name, String reason) {
            return new Brought(name, Optional.empty(), Optional.empty(), Optional.of(reason), 0);
        }

        static Brought table(CsvSource table) {
            return new Brought(table.name(), Optional.empty(), Optional.of(table), Optional.empty(), 0);
        }
    }

    FileUpload(ImportService imports, Consumer<List<Brought>> taken) {
        this.imports = imports;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        List<Brought> brought;
        try (InputStream in = event.getInputStream()) {
            brought = isTable(name) ? List.of(Brought.table(CsvSource.read(name, in))) : catalog(name, in);
        } catch (ImportRefusedException e) {
            brought = List.of(Brought.refused(name, words(e)));
        }
        List<Brought> all = brought;
        Future<Void> unused = ui.access(() -> taken.accept(all));
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt");
    }

    private List<Brought> catalog(String name, InputStream in) throws IOException {
        CatalogUpload upload = name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? imports.readZip(name, in)
                : new CatalogUpload(List.of(imports.read(name, in)), 0);
        List<Brought> brought = new ArrayList<>();
        for (CatalogFile file : upload.files()) {
            brought.add(looked(imports, file, brought.isEmpty() ? upload.passedOver() : 0));
        }
        return brought;
    }

    /** The file, or why it is no catalog. */
    static Brought looked(ImportService imports, CatalogFile file, int passedOver) {
        Optional<String> refusal = imports.refusal(file).map(FileUpload::words);
        return new Brought(
                file.name(),
                refusal.isPresent() ? Optional.empty() : Optional.of(file),
                Optional.empty(),
                refusal,
                passedOver);
    }

    private static String words(ImportRefusedException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
