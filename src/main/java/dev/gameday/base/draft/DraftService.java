package dev.gameday.base.draft;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps what the signed-in account typed and has not saved. Each account has its own; there is no way to another's. */
@Service
public class DraftService {
    private final DraftStore drafts;
    private final DraftTickets tickets;
    private final CurrentUser user;

    DraftService(DraftStore drafts, DraftTickets tickets, CurrentUser user) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.user = user;
    }

    @PreAuthorize(Access.READ)
    public Optional<Draft> find(DraftKey key) {
        return drafts.find(user.id(), key);
    }

    /** Which items there are drafts of such a form about; one statement for a page of many. */
    @PreAuthorize(Access.READ)
    public Set<DraftKey> items(String form) {
        return drafts.items(user.id(), form).stream()
                .map(item -> new DraftKey(form, item))
                .collect(Collectors.toSet());
    }

    /** Where typing was left, the latest first. */
    @PreAuthorize(Access.READ)
    public List<Unsaved> unsaved() {
        return drafts.all(user.id());
    }

    @PreAuthorize(Access.READ)
    public void save(
            DraftKey key,
            long version,
            String title,
            String place,
            Map<String, String> opened,
            Map<String, String> typed) {
        drafts.save(user.id(), key, new Draft(version, title, place, opened, typed, now()));
    }

    @PreAuthorize(Access.READ)
    public void discard(DraftKey key) {
        drafts.discard(user.id(), key);
    }

    /** What a browser needs to leave behind what is being typed when its page goes away, also after its session has ended. */
    @PreAuthorize(Access.READ)
    public String ticket(DraftKey key, long version, String title, String place) {
        return tickets.issue(new DraftTickets.Ticket(user.id(), key, version, title, place, now()));
    }

    /** The time of typing, which is nobody's program date. */
    @PreAuthorize(Access.READ)
    public Instant now() {
        return drafts.now();
    }
}
