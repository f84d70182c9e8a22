package dev.gameday.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.CsvTable;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.Work;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Imports that run apart from the page that started them. */
@GamedayTest
@ActingAs(Role.MANAGER)
class ImportJobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ImportJobs jobs;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient db;

    /** Work that goes on when it is told to. */
    private static final class Waiting implements ImportWork {
        private final ImportWork inner;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        Waiting(ImportWork inner) {
            this.inner = inner;
        }

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public ImportReport preview(ImportProgress progress) {
            return inner.preview(progress);
        }

        @Override
        public ImportReport commit(ImportReport agreed, boolean goodLinesOnly, ImportProgress progress) {
            return inner.commit(agreed, goodLinesOnly, (phase, done, of) -> {
                progress.at(phase, done, of);
                if (phase == Phase.WRITING) {
                    begun.countDown();
                    Work.call(() -> {
                        goOn.await();
                        return true;
                    });
                    progress.at(phase, done, of);
                }
            });
        }

        @Override
        public Optional<CsvTable<?>> failedLines(ImportReport report) {
            return Optional.empty();
        }
    }

    @Test
    void theLargeCatalogIsImportedApartFromThePageAndTheSecondTimeNothingChanges() {
        ImportWork work = new CatalogWork(imports, CatalogSamples.real("benwilcock"));
        ImportReport preview = report(jobs.preview(work));
        ImportReport report = report(jobs.commit(work, preview, false));

        assertThat(report.committed()).isTrue();
        assertThat(report.counts()).isEqualTo(preview.counts());
        assertThat(report(jobs.preview(work)).changes()).isZero();
        jobs.close();
        assertThat(jobs.current()).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothingBehindAndSaysSo() throws InterruptedException {
        Waiting work = new Waiting(catalog("cancelled"));
        ImportReport preview = report(jobs.preview(work));
        ImportJob job = jobs.commit(work, preview, false);
        work.begun.await();

        assertThat(job.standing().phase()).isEqualTo(Phase.WRITING);
        assertThatThrownBy(() -> jobs.preview(work)).isInstanceOf(RuleException.class);
        jobs.close();
        assertThat(jobs.current()).contains(job);
        job.cancel();
        work.goOn.countDown();
        finished(job);

        assertThat(job.failure()).isInstanceOf(ImportCancelledException.class);
        assertThat(job.report()).isNull();
        assertThat(count("cancelled")).isZero();
        jobs.close();
    }

    @Test
    void whatFailsIsKeptForWhoComesBack() {
        ImportWork work = catalog("raced");
        ImportReport preview = report(jobs.preview(work));
        imports.commit(List.of(CatalogSamples.file("kind: Component\nmetadata: {name: raced}\n")), null);

        ImportJob job = jobs.commit(work, preview, false);
        finished(job);

        assertThat(jobs.current()).contains(job);
        assertThat(job.failure()).isInstanceOf(RuleException.class).hasMessageContaining("since the preview");
        jobs.close();
    }

    @Test
    void eachAccountHasItsOwn() {
        ImportJob mine = jobs.preview(catalog("mine"));
        finished(mine);

        assertThat(Acting.as(Role.ADMINISTRATOR, () -> jobs.current())).isEmpty();
        assertThat(jobs.current()).contains(mine);
        jobs.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersRunThem(Role role) {
        ImportWork work = catalog("denied");
        ImportReport report = work.preview(ImportProgress.NONE);

        Acting.as(role, () -> {
            assertThatThrownBy(() -> jobs.preview(work)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> jobs.commit(work, report, false)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> jobs.current()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> jobs.close()).isInstanceOf(AccessDeniedException.class);
        });
    }

    private ImportWork catalog(String component) {
        return new CatalogWork(
                imports, List.of(CatalogSamples.file("kind: Component\nmetadata: {name: " + component + "}\n")));
    }

    private static ImportReport report(ImportJob job) {
        finished(job);
        if (job.failure() != null) {
            throw job.failure();
        }
        return Objects.requireNonNull(job.report());
    }

    private static void finished(ImportJob job) {
        Await.until("the import has ended", PATIENCE, job::finished);
    }

    private int count(String application) {
        return db.sql("select count(*) from application where name = ?")
                .param(application)
                .query(Integer.class)
                .single();
    }
}
