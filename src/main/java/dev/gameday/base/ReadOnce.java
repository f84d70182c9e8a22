package dev.gameday.base;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What several parts of one page need and each reads by itself, is read once in a transaction that only reads. In others, and
 * without one, each read is a new one.
 */
@Component
public class ReadOnce {

    /** @param key says what is read, and for whom where that makes a difference */
    public <T> T read(Class<T> type, Record key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        Known known = (Known) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Known();
            known.resume();
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        Object before = known.values.get(key);
        if (before != null) {
            return type.cast(before);
        }
        T now = read.get();
        known.values.put(key, now);
        return now;
    }

    /** What one transaction knows; bound to it. */
    private final class Known implements TransactionSynchronization {
        private final Map<Record, Object> values = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
