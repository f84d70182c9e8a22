package dev.gameday.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.gameday.exchange.CatalogFile;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportService;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes uploaded files, each no further than it may be large. */
class CatalogUpload implements UploadHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient Consumer<CatalogFile> taken;
    private final transient BiConsumer<String, String> refused;

    CatalogUpload(ImportService imports, Consumer<CatalogFile> taken, BiConsumer<String, String> refused) {
        this.imports = imports;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            CatalogFile file = imports.read(name, in);
            Future<Void> unused = ui.access(() -> taken.accept(file));
        } catch (ImportRefusedException e) {
            Future<Void> unused = ui.access(() -> refused.accept(name, Objects.requireNonNullElse(e.getMessage(), "")));
        }
    }
}
