package dev.gameday.failuremode.ui;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.DependencyService;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.BulkChangeService;
import dev.gameday.failuremode.BulkResult;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes many failure modes, tells how many, and offers to take it back. */
@Component
public class BulkChanges {
    private final BulkChangeService service;
    private final DependencyService dependencies;
    private final ProgramClock clock;
    private final CurrentUser user;

    BulkChanges(BulkChangeService service, DependencyService dependencies, ProgramClock clock, CurrentUser user) {
        this.service = service;
        this.dependencies = dependencies;
        this.clock = clock;
        this.user = user;
    }

    /** The bar that shows what can be done with what is chosen; empty until something is. */
    public BulkBar bar(Runnable changed, Runnable clear) {
        return new BulkBar(this, changed, clear);
    }

    /**
     * Does it, or tells why not.
     *
     * @param said what has become of them, such as "put in scope"
     * @param changed told afterwards, also when it was refused: what is shown may be old
     */
    public void apply(List<BulkTarget> targets, BulkChange change, String said, Runnable changed) {
        if (!Notices.attempt(() -> make(targets, change, said, changed))) {
            changed.run();
        }
    }

    /** The same for forms, which tell themselves why it was refused. */
    void make(List<BulkTarget> targets, BulkChange change, String said, Runnable changed) {
        BulkResult made = send(targets, change);
        String same = made.unchanged() == 0 ? "" : "; " + Words.count(made.unchanged(), "was", "were") + " so already";
        Notices.undoable(
                Words.count(made.changed(), "failure mode", "failure modes") + " " + said + same + ".",
                () -> undo(made.batchId(), changed));
        changed.run();
    }

    private BulkResult send(List<BulkTarget> targets, BulkChange change) {
        UUID request = UUID.randomUUID();
        var wanted = targets.stream().map(BulkTarget::target).toList();
        return switch (change) {
            case BulkChange.Work work -> service.change(request, wanted, work);
            case BulkChange.Agreement agreement -> service.agree(request, wanted, agreement);
        };
    }

    private void undo(UUID batch, Runnable changed) {
        BulkResult[] result = new BulkResult[1];
        if (Notices.attempt(() -> result[0] = service.undo(batch))) {
            Notices.done("Taken back: " + Words.count(result[0].changed(), "failure mode is", "failure modes are")
                    + " as before.");
        }
        changed.run();
    }

    boolean engineer() {
        return user.has(Role.ENGINEER);
    }

    boolean manager() {
        return user.has(Role.MANAGER);
    }

    DependencyService dependencies() {
        return dependencies;
    }

    ProgramClock clock() {
        return clock;
    }
}
