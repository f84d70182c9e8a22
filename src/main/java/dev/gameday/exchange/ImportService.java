package dev.gameday.exchange;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.RuleException;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.program.ProgramClock;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports Backstage catalogs: what would change, and then all of it in one transaction. */
@Service
public class ImportService {

    /** Of an entity in two files the first one's texts count, and in which order files arrive is chance. */
    private static final Comparator<CatalogFile> SAME_ORDER =
            Comparator.comparing(CatalogFile::baseName).thenComparing(CatalogFile::text);

    private final CatalogStore store;
    private final ImportExecution execution;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    ImportService(CatalogStore store, ImportExecution execution, ProgramClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.execution = execution;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Reads a file, no further than it may be large.
     *
     * @throws ImportRefusedException when it is too large or not UTF-8
     */
    @PreAuthorize(Access.MANAGER)
    public CatalogFile read(String name, InputStream in) throws IOException {
        return CatalogFile.read(EntityText.shortened(name, 200), in);
    }

    /**
     * Reads a zip of many files.
     *
     * @throws ImportRefusedException when it is too large, broken or hostile, or one of its catalogs is not UTF-8
     */
    @PreAuthorize(Access.MANAGER)
    public CatalogUpload readZip(String name, InputStream in) throws IOException {
        return CatalogArchive.read(EntityText.shortened(name, 200), in);
    }

    /** Why the file cannot be imported, if it cannot. */
    @PreAuthorize(Access.MANAGER)
    public Optional<ImportRefusedException> refusal(CatalogFile file) {
        try {
            CatalogParser.parse(file);
            return Optional.empty();
        } catch (ImportRefusedException e) {
            return Optional.of(e);
        }
    }

    /**
     * What importing the files would do. Changes nothing.
     *
     * @throws ImportRefusedException when one of them is not a catalog
     */
    @PreAuthorize(Access.MANAGER)
    @Transactional(readOnly = true)
    public ImportReport preview(List<CatalogFile> files) {
        return preview(files, ImportProgress.NONE);
    }

    /** As the other, telling how far it is. */
    @PreAuthorize(Access.MANAGER)
    @Transactional(readOnly = true)
    public ImportReport preview(List<CatalogFile> files, ImportProgress progress) {
        CatalogContent content = parse(files, progress);
        progress.at(Phase.COMPARING, 0, 0);
        ImportPlan plan = ImportPlanner.plan(content, store.state());
        return report(plan, plan.items(), false);
    }

    /**
     * Imports the files: all of it or nothing.
     *
     * @param fingerprint of the preview that was agreed to; null to import whatever there is
     * @throws ImportRefusedException when one of them is not a catalog
     * @throws RuleException when the import would do something else than the preview said
     */
    @PreAuthorize(Access.MANAGER)
    @Transactional
    public ImportReport commit(List<CatalogFile> files, @Nullable String fingerprint) {
        return commit(files, fingerprint, ImportProgress.NONE);
    }

    /** As the other, telling how far it is; cancelled by the one who listens, it leaves nothing behind. */
    @PreAuthorize(Access.MANAGER)
    @Transactional
    public ImportReport commit(List<CatalogFile> files, @Nullable String fingerprint, ImportProgress progress) {
        CatalogContent content = parse(files, progress);
        progress.at(Phase.COMPARING, 0, 0);
        CatalogState state = store.state();
        ImportPlan plan = ImportPlanner.plan(content, state);
        if (fingerprint != null && !fingerprint.equals(fingerprint(plan))) {
            throw new RuleException("Something changed since the preview. Nothing was imported; look at it again.");
        }
        Map<TargetKey, UUID> ids = execution.run(plan, state, progress);
        progress.at(Phase.KEEPING, 0, 0);
        try {
            store.remember(plan.remembered(), plan.forgotten(), ids, clock.now());
        } catch (DataIntegrityViolationException e) {
            RuleException raced =
                    new RuleException("Somebody else imported the same entities meanwhile. Nothing was imported.");
            raced.initCause(e);
            throw raced;
        }
        ImportReport report = report(plan, withIds(plan.items(), ids), true);
        if (report.changes() > 0) {
            events.publishEvent(new Audited(
                    "Imported a catalog",
                    null,
                    report.counts().created() + " created, " + report.counts().changed() + " changed"));
        }
        return report;
    }

    private static CatalogContent parse(List<CatalogFile> files, ImportProgress progress) {
        List<CatalogContent> contents = new ArrayList<>();
        for (CatalogFile file : files.stream().sorted(SAME_ORDER).toList()) {
            progress.at(Phase.READING, contents.size(), files.size());
            contents.add(CatalogParser.parse(file));
        }
        return CatalogMerge.merge(contents);
    }

    private static List<ImportItem> withIds(List<ImportItem> items, Map<TargetKey, UUID> ids) {
        return items.stream()
                .map(item -> item.target() == null || item.targetId() != null ? item : withId(item, item.target(), ids))
                .toList();
    }

    private static ImportItem withId(ImportItem item, TargetType target, Map<TargetKey, UUID> ids) {
        UUID id = EntityRef.parse(item.entityRef(), EntityRef.ANY_KIND, EntityRef.DEFAULT_NAMESPACE)
                .map(ref -> ids.get(new TargetKey(target, ref)))
                .orElse(null);
        return new ImportItem(
                item.action(),
                item.entityRef(),
                target,
                id,
                item.name(),
                item.file(),
                item.line(),
                item.reason(),
                item.changes());
    }

    private static ImportReport report(ImportPlan plan, List<ImportItem> items, boolean committed) {
        return new ImportReport(
                committed, ImportCounts.of(items), items, plan.warnings(), List.of(), fingerprint(plan));
    }

    private static String fingerprint(ImportPlan plan) {
        return Fingerprint.of(plan.steps(), plan.reliances(), plan.items());
    }
}
