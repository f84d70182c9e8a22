package dev.gameday.exchange;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Runs imports apart from the pages that start them, with the rights of who did; each account has one at a time. */
@Service
public class ImportJobs implements DisposableBean {
    /** How many run at once; the others wait, so that a few large files cannot fill the memory. */
    private static final int AT_ONCE = 2;
    /** How long an outcome that nobody closes is kept. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final CurrentUser user;
    private final ProgramClock clock;
    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("import-", 1).daemon().factory());

    ImportJobs(CurrentUser user, ProgramClock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Looks what it would change. @throws RuleException while another import of the account runs */
    @PreAuthorize(Access.MANAGER)
    public ImportJob preview(ImportWork work) {
        ImportJob job = new ImportJob(work, false);
        return start(job, progress -> work.preview(progress));
    }

    /** Does what was looked at. @throws RuleException while another import of the account runs */
    @PreAuthorize(Access.MANAGER)
    public ImportJob commit(ImportWork work, ImportReport agreed, boolean goodLinesOnly) {
        ImportJob job = new ImportJob(work, true);
        return start(job, progress -> work.commit(agreed, goodLinesOnly, progress));
    }

    /** The account's import: the one that runs, or what became of the last one. */
    @PreAuthorize(Access.MANAGER)
    public Optional<ImportJob> current() {
        forgetOld();
        return Optional.ofNullable(jobs.get(user.id()));
    }

    /** Forgets what became of the account's last import. One that runs stays. */
    @PreAuthorize(Access.MANAGER)
    public void close() {
        jobs.computeIfPresent(user.id(), (id, job) -> job.finished() ? null : job);
    }

    private ImportJob start(ImportJob job, Function<ImportProgress, ImportReport> work) {
        forgetOld();
        ImportJob now = jobs.compute(user.id(), (id, last) -> last == null || last.finished() ? job : last);
        if (now != job) {
            throw new RuleException("Your last import is still running. Wait for it or cancel it.");
        }
        threads.execute(new DelegatingSecurityContextRunnable(() -> run(job, work)));
        return job;
    }

    private void run(ImportJob job, Function<ImportProgress, ImportReport> work) {
        try {
            job.succeed(work.apply(job::at), clock.now());
        } catch (RuntimeException e) {
            job.fail(e, clock.now());
        } catch (Error e) {
            LOG.error("An import ended early", e);
            job.fail(
                    new RuleException("This is too large for this server. Nothing was imported; send it in parts."),
                    clock.now());
        }
    }

    private void forgetOld() {
        var before = clock.now().minus(KEPT);
        jobs.values().removeIf(job -> job.endedBefore(before));
    }

    /** Those that run are cancelled: nothing stays half done. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
