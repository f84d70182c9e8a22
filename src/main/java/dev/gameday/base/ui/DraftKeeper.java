package dev.gameday.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import dev.gameday.base.draft.Draft;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.base.draft.DraftService;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps one form's draft. That typing goes on matters more than that keeping works each time. */
final class DraftKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final DraftService drafts;
    private final DraftKey key;
    private final String title;
    private final String place;
    private final ProgramZone zone;
    private final LastChanges changes;
    private boolean kept;

    DraftKeeper(UI ui, DraftKey key, String title) {
        Instantiator beans = Instantiator.get(ui);
        this.drafts = beans.getOrCreate(DraftService.class);
        this.changes = beans.getOrCreate(LastChanges.class);
        this.zone = beans.getOrCreate(ProgramZone.class);
        this.key = key;
        this.title = title;
        this.place = ui.getActiveViewLocation().getPathWithQueryParameters();
    }

    Optional<Draft> find() {
        Optional<Draft> draft = drafts.find(key);
        kept = draft.isPresent();
        return draft;
    }

    void save(long version, Map<String, String> opened, Map<String, String> typed) {
        try {
            drafts.save(key, version, title, place, opened, typed);
            kept = true;
        } catch (DataAccessException e) {
            LOG.warn("A draft could not be kept", e);
        }
    }

    void discard() {
        if (kept) {
            drafts.discard(key);
            kept = false;
        }
    }

    String ticket(long version) {
        return drafts.ticket(key, version, title, place);
    }

    /** Who changed the thing last, and when, as the beginning of a sentence. */
    String who() {
        return key.subject()
                .flatMap(changes::of)
                .map(last -> last.by() + " (" + words(last.at()) + ")")
                .orElse("Somebody else");
    }

    /** When that was, as short as it is clear. */
    String words(Instant at) {
        String day = Dates.day(at, zone.zone());
        boolean today = day.equals(Dates.day(drafts.now(), zone.zone()));
        return today ? "at " + Dates.time(at, zone.zone()) : "on " + Dates.full(at, zone.zone());
    }
}
