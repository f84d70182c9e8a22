package dev.gameday.alert;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries as they arrive, for administrators who look whether they do. What was in them is kept back while a game day runs. */
@Service
@Transactional(readOnly = true)
public class AlertDeliveryService {
    private static final int LATEST = 50;

    private final AlertReads reads;
    private final AlertStore store;
    private final CurrentUser user;
    private final ProgramClock clock;

    AlertDeliveryService(AlertReads reads, AlertStore store, CurrentUser user, ProgramClock clock) {
        this.reads = reads;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /** The latest ones first. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<DeliveryRow> latest() {
        return reads.deliveries(LATEST);
    }

    /** Word for word. @throws RuleException when it came while a day ran that is not revealed and that the reader does not run */
    @PreAuthorize(Access.ADMINISTRATOR)
    public String payload(UUID id) {
        if (store.keptBack(id, user.id(), clock.endOf(clock.today()))) {
            throw new RuleException("It came while a game day was running, and is kept back until that day's reveal.");
        }
        return reads.payload(id).orElseThrow(() -> new NotFoundException("delivery", id));
    }
}
