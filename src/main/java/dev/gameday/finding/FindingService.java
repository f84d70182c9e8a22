package dev.gameday.finding;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Findings from logging to verified. Only a passed retest verifies a finding that has a failure mode; for the others an
 * organizer records what a retest showed. A finding of an unrevealed game day is not found by anybody but that day's
 * organizers.
 */
@Service
@Transactional
public class FindingService {
    private final Findings findings;
    private final FindingReads reads;
    private final FindingReferences references;
    private final FindingDrafts drafts;
    private final RetestTrackReads tracks;
    private final CurrentUser user;
    private final ProgramClock clock;

    FindingService(
            Findings findings,
            FindingReads reads,
            FindingReferences references,
            FindingDrafts drafts,
            RetestTrackReads tracks,
            CurrentUser user,
            ProgramClock clock) {
        this.findings = findings;
        this.reads = reads;
        this.references = references;
        this.drafts = drafts;
        this.tracks = tracks;
        this.user = user;
        this.clock = clock;
    }

    /** Logs a finding; repeating the same request id logs nothing and answers the same. */
    @PreAuthorize(Access.ENGINEER)
    @Once
    public UUID log(NewFinding finding) {
        UUID id = finding.requestId() == null ? UUID.randomUUID() : finding.requestId();
        Optional<Finding> earlier = finding.requestId() == null ? Optional.empty() : findings.find(id);
        if (earlier.isPresent()) {
            return id;
        }
        FindingSource source = references.source(finding);
        FindingContent content = FindingContent.of(references.completed(finding.content(), source.verdictId()));
        findings.add(new Finding(id, findings.nextNumber(), content, source, clock.now(), user.id()));
        return id;
    }

    /** The finding that the verdict suggests; nothing is kept yet. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional(readOnly = true)
    public FindingDraft draftFor(UUID verdictId) {
        return drafts.draft(verdictId);
    }

    /** The alerting gap that an injection shows which no alert saw; nothing is kept yet. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional(readOnly = true)
    public FindingDraft draftForUnseen(UUID injectionId) {
        return drafts.draftOfInjection(injectionId);
    }

    /** The running days that the reader organizes: what is logged for one of them is kept back until its reveal. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional(readOnly = true)
    public List<RunningDay> runningDays() {
        return references.runningDays();
    }

    @PreAuthorize(Access.ENGINEER)
    public void update(UUID id, long version, EditFinding edit) {
        FindingContent content = FindingContent.of(references.completed(edit, null));
        visible(id, version).edit(content, horizon());
        findings.flush();
    }

    @PreAuthorize(Access.ENGINEER)
    public void start(UUID id, long version) {
        visible(id, version).start(step(""));
        findings.flush();
    }

    /**
     * The fix is in: from now on the finding is due for its retest.
     *
     * @param fixLink where the fix can be seen; empty keeps the one that is there
     */
    @PreAuthorize(Access.ENGINEER)
    public void markFixed(UUID id, long version, @Nullable String fixLink, @Nullable String note) {
        Finding finding = visible(id, version);
        finding.markFixed(Text.optional("fixLink", fixLink), step(Text.optional("note", note)));
        findings.flush();
    }

    /**
     * It stays as it is, deliberately.
     *
     * @param note why; whoever looks at it later needs it
     */
    @PreAuthorize(Access.MANAGER)
    public void accept(UUID id, long version, @Nullable String note) {
        visible(id, version).accept(step(Text.required("note", note)));
        findings.flush();
    }

    @PreAuthorize(Access.ENGINEER)
    public void reopen(UUID id, long version, @Nullable String note) {
        visible(id, version).reopen(step(Text.optional("note", note)));
        findings.flush();
    }

    /**
     * What a retest showed of a fix that no failure mode stands for.
     *
     * @param injectionId the retest's injection in a revealed game day, if it was one
     */
    @PreAuthorize(Access.ORGANIZER)
    public void recordOutcome(
            UUID id, long version, RetestOutcome outcome, @Nullable UUID injectionId, @Nullable String note) {
        Finding finding = visible(id, version);
        if (injectionId != null) {
            references.requireRevealed(injectionId);
        }
        finding.recordOutcome(outcome, injectionId, step(Text.optional("note", note)));
        findings.flush();
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FindingRow> list(FindingFilter filter) {
        return reads.list(filter, FindingSort.SEVERITY, true, 0, Integer.MAX_VALUE);
    }

    /** A part of the list, without its first {@code offset} rows. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FindingRow> list(FindingFilter filter, FindingSort sort, boolean ascending, int offset, int limit) {
        return reads.list(filter, sort, ascending, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(FindingFilter filter) {
        return reads.count(filter);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public FindingCounts counts() {
        return reads.counts();
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public FindingDetail detail(UUID id) {
        return reads.detail(id).orElseThrow(() -> new NotFoundException("finding", id));
    }

    /** The latest weeks, this one last, for at most {@code rows} findings. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public RetestTrack track(int weeks, int rows) {
        return tracks.track(weeks, rows);
    }

    private Finding visible(UUID id, long version) {
        if (!reads.visible(id)) {
            throw new NotFoundException("finding", id);
        }
        return findings.get(id, version);
    }

    private Finding.Step step(String note) {
        return new Finding.Step(clock.now(), horizon(), user.id(), note);
    }

    private Instant horizon() {
        return clock.endOf(clock.today());
    }
}
