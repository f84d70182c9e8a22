package dev.gameday.catalog.ui;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.Scope;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.SignOffRow;
import dev.gameday.program.ProgramClock;
import java.time.ZoneId;
import java.util.UUID;

/** What can be done about agreements, on an application's page and in the scoping session alike. */
class SignOffs {
    private final ScopeService scopes;
    private final CurrentUser user;
    private final ProgramClock clock;

    SignOffs(ScopeService scopes, CurrentUser user, ProgramClock clock) {
        this.scopes = scopes;
        this.user = user;
        this.clock = clock;
    }

    ZoneId zone() {
        return clock.zone();
    }

    Scope scope(UUID application) {
        return scopes.scope(application);
    }

    /** Managers, and stakeholders who do not also build; as {@code Access.SIGN_OFF} says. */
    boolean maySign() {
        return user.has(Role.MANAGER) || !user.has(Role.ENGINEER);
    }

    private boolean mayTakeBack(SignOffRow signOff) {
        return user.has(Role.MANAGER) || (maySign() && signOff.recordedById().equals(user.id()));
    }

    void sign(Scope scope, Runnable done) {
        UUID request = UUID.randomUUID();
        new SignOffDialog(scope, user.name(), user.has(Role.MANAGER), data -> {
                    scopes.sign(request, scope.applicationId(), scope.version(), data);
                    Notices.done("Signed off " + scope.applicationName() + ".");
                    done.run();
                })
                .open();
    }

    void history(Scope scope, Runnable done) {
        new SignOffHistory(
                        scope.applicationName(),
                        scopes.history(scope.applicationId()),
                        id -> scopes.signOff(id).features(),
                        zone(),
                        this::mayTakeBack,
                        signOff -> takeBack(signOff, done))
                .open();
    }

    private void takeBack(SignOffRow signOff, Runnable done) {
        if (Notices.attempt(() -> scopes.takeBack(signOff.id()))) {
            done.run();
            Notices.undoable("Took back the sign-off of " + signOff.signedBy() + ". It stays on record.", () -> {
                Notices.attempt(() -> scopes.putBack(signOff.id()));
                done.run();
            });
        }
    }
}
