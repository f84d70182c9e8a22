package dev.gameday.failuremode.ui;

import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.DiscoveryService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes a dependency down that nobody knew of. */
class DiscoverDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    /** @param here id of the application whose page is open; empty elsewhere */
    DiscoverDialog(
            List<Named> applications,
            String here,
            List<Named> known,
            FeatureService features,
            DiscoveryService service,
            BiConsumer<UUID, Discovery> found) {
        super("A dependency nobody had written down", "Write it down");
        DiscoveryFields fields = new DiscoveryFields(this, applications, known, features);
        applications.stream()
                .filter(it -> it.id().toString().equals(here))
                .findFirst()
                .ifPresent(fields::select);
        keep("discovery");
        onSave(() -> {
            UUID application = fields.application();
            found.accept(
                    application,
                    service.discover(application, fields.features(), fields.name(), fields.kind(), fields.hard()));
        });
    }
}
