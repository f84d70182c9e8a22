package dev.gameday.history;

import dev.gameday.base.Access;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who changed what. Nobody reads of a thing what they may not see of the thing itself: what a game day keeps back stays
 * with its organizers until the reveal, accounts are for administrators.
 */
@Service
@Transactional(readOnly = true)
public class ChangeService {
    /** The most rows of one answer. */
    public static final int MOST = 200;

    private final ChangeQueries queries;
    private final Names names;
    private final RecordedTypes types;

    ChangeService(ChangeQueries queries, Names names, RecordedTypes types) {
        this.queries = queries;
        this.names = names;
        this.types = types;
    }

    /** The changes of a thing and of its parts, newest first. */
    @PreAuthorize(Access.READ)
    public List<ChangeRow> of(UUID subject, int offset, int limit) {
        return names.in(queries.of(subject, Math.max(0, offset), Math.clamp(limit, 1, MOST)));
    }

    /** All changes and deliberate acts, newest first. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<ChangeRow> all(ChangeFilter filter, int offset, int limit) {
        return names.in(queries.all(filter, Math.max(0, offset), Math.clamp(limit, 1, MOST)));
    }

    /** Who may have changed something, by name. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<Person> people() {
        return queries.people();
    }

    /** The kinds of things that changes are about, by name. */
    @PreAuthorize(Access.READ)
    public List<String> types() {
        return types.names();
    }
}
