package dev.gameday.history;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Sees every write of an entity that is to be remembered, and writes what it saw just before the transaction commits, in
 * one batch.
 */
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionUpdateEventListener {
    private static final long serialVersionUID = 1L;
    private final transient ChangeLog log;
    private final transient Map<Class<?>, Known> known = new ConcurrentHashMap<>();
    private final transient Map<SharedSessionContractImplementor, Pending> pending = new ConcurrentHashMap<>();

    /** A null type means that the class is not to be remembered; maps keep no nulls. */
    private record Known(@Nullable RecordedType type) {}

    ChangeListener(ChangeLog log) {
        this.log = log;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        PendingChange change = change(event.getSession(), event.getPersister().getMappedClass(), event.getId());
        if (change != null) {
            change.action = ChangeAction.CREATED;
            belongs(change, event.getPersister(), event.getState());
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        PendingChange change = change(event.getSession(), event.getPersister().getMappedClass(), event.getId());
        int[] dirty = event.getDirtyProperties();
        if (change == null || dirty == null || event.getOldState() == null) {
            return;
        }
        belongs(change, event.getPersister(), event.getState());
        String[] names = event.getPersister().getPropertyNames();
        for (int property : dirty) {
            change.changed(names[property], event.getOldState()[property], event.getState()[property]);
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        PendingChange change = change(event.getSession(), event.getPersister().getMappedClass(), event.getId());
        if (change != null) {
            change.action = ChangeAction.REMOVED;
            belongs(change, event.getPersister(), event.getDeletedState());
        }
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        Object owner = event.getAffectedOwnerOrNull();
        Object id = event.getAffectedOwnerIdOrNull();
        if (owner == null || id == null) {
            return;
        }
        PendingChange change = change(event.getSession(), owner.getClass(), id);
        if (change != null) {
            PersistentCollection<?> collection = event.getCollection();
            String role = Objects.requireNonNull(collection.getRole());
            EntityPersister persister =
                    event.getSession().getEntityPersister(event.getAffectedOwnerEntityName(), owner);
            belongs(change, persister, persister.getValues(owner));
            change.changed(
                    role.substring(role.lastIndexOf('.') + 1), collection.getStoredSnapshot(), collection.getValue());
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private @Nullable PendingChange change(SharedSessionContractImplementor session, Class<?> entity, Object id) {
        RecordedType type = known.computeIfAbsent(entity, it -> new Known(RecordedType.of(it)))
                .type();
        if (type == null || !log.recording()) {
            return null;
        }
        return pending.computeIfAbsent(session, this::begin).of(type, (UUID) id, log.actor(), log.replayed());
    }

    private Pending begin(SharedSessionContractImplementor session) {
        session.getTransactionCompletionCallbacks().registerCallback(this::write);
        session.getTransactionCompletionCallbacks().registerCallback((success, ended) -> pending.remove(ended));
        return new Pending();
    }

    private void write(SharedSessionContractImplementor session) {
        Pending done = pending.remove(session);
        if (done != null) {
            log.write(done.all());
        }
    }

    private static void belongs(PendingChange change, EntityPersister persister, Object[] state) {
        var recorded = change.type.recorded();
        change.belongs(
                id(recorded.partOf(), persister, state),
                id(recorded.alsoPartOf(), persister, state),
                id(recorded.keptBackBy(), persister, state));
    }

    private static @Nullable UUID id(String property, EntityPersister persister, Object[] state) {
        if (property.isEmpty()) {
            return null;
        }
        String[] names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(property)) {
                return (UUID) state[i];
            }
        }
        throw new IllegalStateException(persister.getEntityName() + " has no field " + property);
    }
}
