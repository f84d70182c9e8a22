package dev.gameday.history;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where changes are kept: appended in the transaction of the change itself, never altered. */
@Component
public class ChangeLog {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INSERT = """
            insert into change_entry (recorded_at, actor_id, actor_name, subject_type, subject_id, part_of,
                                      also_part_of, game_day_id, action, changes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final ThreadLocal<Boolean> OFF = ThreadLocal.withInitial(() -> false);

    private final JdbcTemplate db;
    private final CurrentUser user;
    private final ProgramClock clock;

    ChangeLog(EntityManagerFactory entities, JdbcTemplate db, CurrentUser user, ProgramClock clock) {
        this.db = db;
        this.user = user;
        this.clock = clock;
        var listeners = entities.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        var listener = new ChangeListener(this);
        listeners.appendListeners(EventType.POST_INSERT, listener);
        listeners.appendListeners(EventType.POST_UPDATE, listener);
        listeners.appendListeners(EventType.POST_DELETE, listener);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, listener);
    }

    /** Does the work without remembering who did it: for data that a machine makes up, such as a benchmark's. */
    public static <T> T without(Supplier<T> work) {
        boolean before = OFF.get();
        OFF.set(true);
        try {
            return work.get();
        } finally {
            OFF.set(before);
        }
    }

    boolean recording() {
        return !OFF.get();
    }

    /** Who acts at this moment, which at the end of a transaction may be somebody else. */
    record Actor(@Nullable UUID id, String name) {}

    Actor actor() {
        return user.present() ? new Actor(user.id(), user.name()) : new Actor(null, "Set-up");
    }

    /** The time that a history import has reached. */
    @Nullable
    Instant replayed() {
        return clock.replaying() ? clock.now() : null;
    }

    void write(Collection<PendingChange> changes) {
        List<Object[]> rows = new ArrayList<>();
        Instant now = clock.now();
        for (PendingChange change : changes) {
            Object at = Sql.at(change.replayed == null ? now : change.replayed);
            List<FieldChange> fields = change.fields();
            boolean worthIt = change.action != ChangeAction.CHANGED || !fields.isEmpty();
            if (worthIt) {
                rows.add(row(at, change, change.gameDay, change.action, fields));
            }
            if (!change.keptBackFields().isEmpty() && change.action == ChangeAction.CHANGED) {
                rows.add(row(at, change, change.subject, change.action, change.keptBackFields()));
            }
        }
        if (!rows.isEmpty()) {
            db.batchUpdate(INSERT, rows);
        }
    }

    private static @Nullable Object[] row(
            Object at, PendingChange change, @Nullable UUID gameDay, ChangeAction action, List<FieldChange> fields) {
        // What a thing began with is what its first change comes from; creating thousands stays cheap.
        List<FieldChange> told = action == ChangeAction.CHANGED ? fields : List.of();
        return new @Nullable Object[] {
            at,
            change.actor.id(),
            change.actor.name(),
            change.type.recorded().value(),
            change.subject,
            change.partOf,
            change.alsoPartOf,
            gameDay,
            action.name(),
            JSON.writeValueAsString(told)
        };
    }

    static List<FieldChange> fields(String json) {
        return List.of(JSON.readValue(json, FieldChange[].class));
    }
}
