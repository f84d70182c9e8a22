package dev.gameday.base.live;

import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the listeners of this node, which is enough with a database that only one node can use. */
class NodeChanges implements LiveChanges {
    private final Listeners listeners;

    NodeChanges(Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public void changed(UUID subject) {
        remember(subject);
    }

    /** @return whether it is the first time in this transaction */
    final boolean remember(UUID subject) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Say what changed inside the transaction that changes it.");
        }
        Changed changed = (Changed) TransactionSynchronizationManager.getResource(this);
        if (changed == null) {
            changed = new Changed();
            changed.resume();
            TransactionSynchronizationManager.registerSynchronization(changed);
        }
        return changed.subjects.add(subject);
    }

    @Override
    public Registration listen(UUID subject, Runnable onChange) {
        return listeners.add(subject, onChange);
    }

    /** What one transaction changes; bound to it. */
    private final class Changed implements TransactionSynchronization {
        private final Set<UUID> subjects = new HashSet<>();

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NodeChanges.this, this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(NodeChanges.this);
        }

        @Override
        public void afterCommit() {
            subjects.forEach(listeners::changed);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
