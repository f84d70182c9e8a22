package dev.gameday.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.EvidencePublished;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@GamedayTest
@Transactional
@ActingAs(Role.ENGINEER)
abstract class FindingServiceTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    FindingService findings;

    @Autowired
    ProgramClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private ExerciseRows rows;
    private Instant day;

    @BeforeEach
    void exercise() {
        day = clock.now().minus(Duration.ofDays(20));
        rows = new ExerciseRows(jdbc, day.minus(Duration.ofDays(40)));
    }

    @Test
    void aFindingIsLoggedWithTitleAndSeverityAloneAndGetsTheNextNumber() {
        UUID first = findings.log(NewFinding.of(content("  Identity needs the   primary ")));
        UUID second = findings.log(NewFinding.of(content("Another")));
        FindingDetail detail = findings.detail(first);
        assertThat(detail.row().title()).isEqualTo("Identity needs the primary");
        assertThat(detail.row().status()).isEqualTo(FindingStatus.OPEN);
        assertThat(detail.row().kind()).isEqualTo(FindingKind.TECHNICAL);
        assertThat(detail.history()).hasSize(1);
        assertThat(findings.detail(second).row().number())
                .isEqualTo(detail.row().number() + 1);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithTheFieldsName() {
        assertThatThrownBy(() -> findings.log(NewFinding.of(content(" "))))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("title"));
        assertThatThrownBy(() -> findings.log(
                        NewFinding.of(new EditFinding("A", 6, null, null, null, null, null, null, null, null))))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("severity"));
        assertThatThrownBy(() -> findings.log(NewFinding.of(
                        new EditFinding("A", 2, UUID.randomUUID(), null, null, null, null, null, null, null))))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("applicationId"));
        assertThatThrownBy(() -> findings.log(new NewFinding(content("A"), null, null, UUID.randomUUID(), null)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("verdictId"));
    }

    @Test
    void repeatingARequestLogsOnce() {
        UUID request = UUID.randomUUID();
        UUID first = findings.log(new NewFinding(content("Once"), null, null, null, request));
        assertThat(findings.log(new NewFinding(content("Once"), null, null, null, request)))
                .isEqualTo(first);
        assertThat(findings.count(FindingFilter.all().containing("once"))).isEqualTo(1);
    }

    @Test
    void everyChangeNeedsTheVersionThatWasReadAndRaisesIt() {
        UUID id = findings.log(NewFinding.of(content("Racy")));
        long read = version(id);
        findings.start(id, read);
        assertThat(version(id)).isGreaterThan(read);
        assertThatThrownBy(() -> findings.markFixed(id, read, "", "")).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> findings.update(id, read, content("Lost")))
                .isInstanceOf(ChangedMeanwhileException.class);
        long current = version(id);
        findings.update(id, current, content("Won"));
        assertThat(version(id)).isGreaterThan(current);
        assertThat(findings.detail(id).row().title()).isEqualTo("Won");
    }

    @Test
    void stepsThatDoNotFitTheStatusAreRefused() {
        UUID id = findings.log(NewFinding.of(content("Steps")));
        assertThatThrownBy(() -> findings.reopen(id, version(id), "")).isInstanceOf(RuleException.class);
        findings.start(id, version(id));
        assertThatThrownBy(() -> findings.start(id, version(id))).isInstanceOf(RuleException.class);
        findings.markFixed(id, version(id), "https://example.org/1", "");
        assertThatThrownBy(() -> findings.markFixed(id, version(id), "", "")).isInstanceOf(RuleException.class);
        assertThat(findings.detail(id).fixLink()).isEqualTo("https://example.org/1");
        findings.reopen(id, version(id), "Not yet");
        assertThat(status(id)).isEqualTo(FindingStatus.OPEN);
        assertThat(findings.detail(id).history())
                .extracting(FindingEntry::status)
                .containsExactly(
                        FindingStatus.OPEN, FindingStatus.IN_PROGRESS, FindingStatus.FIXED, FindingStatus.OPEN);
    }

    @Test
    void acceptingSaysWhyAndIsTheManagersDecision() {
        UUID id = findings.log(NewFinding.of(content("Not worth it")));
        assertThatThrownBy(() -> findings.accept(id, version(id), "Because")).isInstanceOf(AccessDeniedException.class);
        Acting.as(Role.MANAGER, () -> {
            assertThatThrownBy(() -> findings.accept(id, version(id), " ")).isInstanceOf(InvalidException.class);
            findings.accept(id, version(id), "Because");
        });
        assertThat(status(id)).isEqualTo(FindingStatus.ACCEPTED);
    }

    @Test
    void aVerdictSuggestsAFindingAndLoggingItKeepsWhereItCameFrom() {
        UUID gameDay = rows.gameDay(day, day.plus(HOUR));
        UUID verdict = rows.verdict(rows.injection(gameDay), VerdictResult.FAILED, day, null);
        FindingDraft draft = findings.draftFor(verdict);
        assertThat(draft.title()).startsWith("Sign in: Primary").endsWith("failed");
        assertThat(draft.severity()).isEqualTo(2);
        assertThat(draft.details()).contains("Expected: Read-only").contains("Observed: Nobody could sign in");
        UUID id = findings.log(new NewFinding(content(draft.title()), null, null, verdict, null));
        FindingDetail detail = findings.detail(id);
        assertThat(detail.row().failureModeId()).isEqualTo(rows.mode);
        assertThat(detail.row().applicationId()).isEqualTo(rows.application);
        assertThat(detail.row().gameDayId()).isEqualTo(gameDay);
        assertThat(detail.verdictId()).isEqualTo(verdict);
    }

    @Test
    void listsAreFilteredBeforeTheyAreCut() {
        UUID first = findings.log(NewFinding.of(owned("Alpha 100%", 3, "The engineer")));
        UUID second = findings.log(NewFinding.of(owned("Beta", 1, "")));
        findings.markFixed(second, version(second), "", "");
        FindingFilter ours = FindingFilter.all().ofApplication(rows.application);
        assertThat(findings.list(ours)).extracting(FindingRow::id).containsExactly(second, first);
        assertThat(findings.list(ours, FindingSort.TITLE, true, 1, 1))
                .extracting(FindingRow::id)
                .containsExactly(second);
        assertThat(ids(ours.onlyMine())).containsExactly(first);
        assertThat(ids(ours.onlyWithoutOwner())).containsExactly(second);
        assertThat(ids(ours.ownedBy("the ENGINEER"))).containsExactly(first);
        assertThat(ids(ours.withSeverity(1))).containsExactly(second);
        assertThat(ids(ours.withStatuses(Set.of(FindingStatus.FIXED)))).containsExactly(second);
        assertThat(ids(ours.containing("100%"))).containsExactly(first);
        assertThat(ids(ours.containing("1000"))).isEmpty();
        assertThat(ids(ours.containing(findings.detail(second).row().label()))).containsExactly(second);
        assertThat(ids(ours.ofFailureMode(rows.mode))).isEmpty();
        assertThat(findings.count(ours)).isEqualTo(2);
    }

    @Test
    void aListAndAPageCostTheSameStatementsAtAnySize() {
        UUID id = findings.log(NewFinding.of(content("One")));
        int list = StatementCounter.count(() -> findings.list(FindingFilter.all()));
        int page = StatementCounter.count(() -> findings.detail(id));
        for (int i = 0; i < 20; i++) {
            UUID more = findings.log(NewFinding.of(owned("More " + i, 2, "")));
            findings.markFixed(more, version(more), "", "");
        }
        findings.start(id, version(id));
        assertThat(StatementCounter.count(() -> findings.list(FindingFilter.all())))
                .isEqualTo(list);
        assertThat(StatementCounter.count(() -> findings.detail(id))).isEqualTo(page);
    }

    @Test
    void aPassedRetestVerifiesAndAFailedOneReopens() {
        UUID fixed = fixedOn(rows.mode, day.minus(HOUR));
        UUID failed = rows.verdict(rows.injection(rows.gameDay(day, day.plus(HOUR))), VerdictResult.FAILED, day, null);
        clock.at(day.plus(HOUR), () -> {
            publish(failed);
            return true;
        });
        assertThat(status(fixed)).isEqualTo(FindingStatus.OPEN);
        Instant nextWeek = day.plus(Duration.ofDays(7));
        clock.at(nextWeek.minus(HOUR), () -> {
            findings.markFixed(fixed, version(fixed), "", "");
            return true;
        });
        UUID gameDay = rows.gameDay(nextWeek, nextWeek.plus(HOUR));
        UUID verdict = rows.verdict(rows.injection(gameDay), VerdictResult.PASSED, nextWeek, null);
        publish(verdict);
        publish(verdict);
        FindingDetail detail = findings.detail(fixed);
        assertThat(detail.row().status()).isEqualTo(FindingStatus.VERIFIED);
        assertThat(detail.history().getLast().gameDayId()).isEqualTo(gameDay);
        assertThat(detail.history())
                .extracting(FindingEntry::outcome)
                .containsExactly(null, null, RetestOutcome.STILL_FAILING, null, RetestOutcome.FIXED);
    }

    @Test
    void aCorrectionPublishedLaterSettlesAgain() {
        UUID fixed = fixedOn(rows.mode, day.minus(HOUR));
        UUID injection = rows.injection(rows.gameDay(day, day.plus(HOUR)));
        UUID wrong = rows.verdict(injection, VerdictResult.PASSED, day, null);
        publish(wrong);
        assertThat(status(fixed)).isEqualTo(FindingStatus.VERIFIED);
        publish(rows.verdict(injection, VerdictResult.FAILED, day, wrong));
        assertThat(status(fixed)).isEqualTo(FindingStatus.OPEN);
        assertThat(findings.detail(fixed).history().getLast().note()).startsWith("Correction");
    }

    @Test
    void aVerdictCorrectedBeforeTheRevealSettlesNothing() {
        UUID fixed = fixedOn(rows.mode, day.minus(HOUR));
        UUID injection = rows.injection(rows.gameDay(day, day.plus(HOUR)));
        UUID wrong = rows.verdict(injection, VerdictResult.FAILED, day, null);
        UUID right = rows.verdict(injection, VerdictResult.PASSED, day, wrong);
        publish(wrong, right);
        assertThat(findings.detail(fixed).history())
                .extracting(FindingEntry::outcome)
                .containsExactly(null, null, RetestOutcome.FIXED);
    }

    @Test
    void nobodyVerifiesAFindingWithAFailureModeByHand() {
        UUID onMode = fixedOn(rows.mode, day.minus(HOUR));
        UUID process = clock.at(day, () -> findings.log(NewFinding.of(content("Nobody led"))));
        findings.markFixed(process, version(process), "", "");
        assertThatThrownBy(() -> outcome(process)).isInstanceOf(AccessDeniedException.class);
        Acting.as(Role.ORGANIZER, () -> {
            assertThatThrownBy(() -> outcome(onMode)).isInstanceOf(RuleException.class);
            outcome(process);
        });
        assertThat(status(process)).isEqualTo(FindingStatus.VERIFIED);
        assertThatThrownBy(() -> findings.update(onMode, version(onMode), content("Slip the mode away")))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void whatTheProgramDayHasNotReachedIsNotShown() {
        UUID id = clock.at(day, () -> findings.log(NewFinding.of(content("Story"))));
        clock.at(day.plus(Duration.ofDays(4)), () -> {
            findings.markFixed(id, version(id), "", "");
            return true;
        });
        assertThat(status(id)).isEqualTo(FindingStatus.FIXED);
        assertThat(clock.at(day.plus(Duration.ofDays(1)), () -> status(id))).isEqualTo(FindingStatus.OPEN);
        assertThatThrownBy(() -> clock.at(day.minus(Duration.ofDays(2)), () -> findings.detail(id)))
                .isInstanceOf(NotFoundException.class);
        clock.at(day.plus(Duration.ofDays(2)), () -> {
            findings.start(id, version(id));
            return true;
        });
        assertThat(clock.at(day.plus(Duration.ofDays(3)), () -> status(id))).isEqualTo(FindingStatus.IN_PROGRESS);
        assertThat(status(id)).isEqualTo(FindingStatus.FIXED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aFindingOfAnUnrevealedDayExistsForItsOrganizersOnly(Role role) {
        UUID gameDay = rows.gameDay(day, null);
        rows.organizer(gameDay, Role.ORGANIZER);
        UUID verdict = rows.verdict(rows.injection(gameDay), VerdictResult.FAILED, day, null);
        int others = Acting.as(role, () -> findings.counts().total());
        UUID id = Acting.as(
                Role.ORGANIZER, () -> findings.log(new NewFinding(content("Zugzwang"), null, null, verdict, null)));
        boolean sees = role == Role.ORGANIZER;
        Acting.as(role, () -> {
            assertThat(findings.list(FindingFilter.all()).stream().anyMatch(r -> r.id().equals(id)))
                    .isEqualTo(sees);
            assertThat(findings.count(FindingFilter.all().containing("zugzwang")))
                    .isEqualTo(sees ? 1 : 0);
            assertThat(findings.counts().total() - others).isEqualTo(sees ? 1 : 0);
        });
        if (!sees) {
            Acting.as(role, () -> {
                assertThatThrownBy(() -> findings.detail(id)).isInstanceOf(NotFoundException.class);
                if (role != Role.STAKEHOLDER) {
                    assertThatThrownBy(() -> findings.start(id, 0)).isInstanceOf(NotFoundException.class);
                    assertThatThrownBy(() -> findings.draftFor(verdict)).isInstanceOf(NotFoundException.class);
                    assertThatThrownBy(() -> findings.log(new NewFinding(content("Guess"), null, null, verdict, null)))
                            .isInstanceOf(InvalidException.class);
                    assertThatThrownBy(() -> findings.log(new NewFinding(content("Guess"), gameDay, null, null, null)))
                            .isInstanceOf(InvalidException.class);
                }
            });
        }
        rows.reveal(gameDay, day.plus(HOUR));
        Acting.as(role, () -> assertThat(findings.detail(id).row().id()).isEqualTo(id));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aPlannedRetestShowsOnlyToThosePlanning(Role role) {
        UUID id = fixedOn(rows.mode, day);
        UUID next = rows.gameDay(clock.now().plus(Duration.ofDays(2)), null);
        rows.injection(next);
        boolean plans = Set.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ORGANIZER).contains(role);
        assertThat(Acting.as(role, () -> findings.detail(id)).row().retestPlanned())
                .isEqualTo(plans);
        rows.reveal(next, clock.now());
        assertThat(Acting.as(role, () -> findings.detail(id)).row().retestPlanned())
                .isFalse();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsAndChangesNothing() {
        UUID id = Acting.as(Role.ENGINEER, () -> findings.log(NewFinding.of(content("Look"))));
        assertThat(findings.detail(id).row().title()).isEqualTo("Look");
        denied(() -> findings.log(NewFinding.of(content("No"))));
        denied(() -> findings.update(id, 0, content("No")));
        denied(() -> findings.start(id, 0));
        denied(() -> findings.markFixed(id, 0, "", ""));
        denied(() -> findings.accept(id, 0, "No"));
        denied(() -> findings.reopen(id, 0, ""));
        denied(() -> findings.recordOutcome(id, 0, RetestOutcome.FIXED, null, ""));
        denied(() -> findings.draftFor(id));
        denied(() -> findings.runningDays());
    }

    private static void denied(Work work) {
        assertThatThrownBy(work::call).isInstanceOf(AccessDeniedException.class);
    }

    private UUID fixedOn(UUID mode, Instant at) {
        return clock.at(at, () -> {
            UUID id = findings.log(NewFinding.of(
                    new EditFinding("Identity needs the primary", 1, null, null, null, null, mode, null, null, null)));
            findings.markFixed(id, version(id), "", "");
            return id;
        });
    }

    private void publish(UUID... verdicts) {
        events.publishEvent(new EvidencePublished(UUID.randomUUID(), Set.of(verdicts)));
    }

    private void outcome(UUID id) {
        findings.recordOutcome(id, version(id), RetestOutcome.FIXED, null, "Led well");
    }

    private List<UUID> ids(FindingFilter filter) {
        return findings.list(filter).stream().map(FindingRow::id).toList();
    }

    private FindingStatus status(UUID id) {
        return findings.detail(id).row().status();
    }

    private long version(UUID id) {
        return findings.detail(id).version();
    }

    private EditFinding owned(String title, int severity, String owner) {
        return new EditFinding(title, severity, rows.application, null, null, null, null, owner, null, null);
    }

    private static EditFinding content(String title) {
        return new EditFinding(title, 2, null, null, null, null, null, null, null, null);
    }
}

class FindingServiceOnH2Test extends FindingServiceTest {}

@OnPostgreSql
class FindingServiceOnPostgreSqlTest extends FindingServiceTest {}
