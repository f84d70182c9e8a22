package dev.gameday.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.Sql;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.coverage.ModeRow;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.VerdictService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.MovableClock;
import dev.gameday.testing.OwnDatabase;
import dev.gameday.testing.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The weekly loop through the real services, on a database of its own: propose, accept, run, learn, retest. */
@GamedayTest
@Import({World.class, MovableClock.Setting.class})
@OwnDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WeeksOfPlanning {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate FIRST = LocalDate.of(2012, 10, 5);

    @Autowired
    World world;

    @Autowired
    MovableClock machine;

    @Autowired
    ProgramClock clock;

    @Autowired
    ProgramService programs;

    @Autowired
    ApplicationService applications;

    @Autowired
    FailureModeService failureModes;

    @Autowired
    ScenarioService scenarios;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    CoverageService coverage;

    @Autowired
    PlanService plans;

    @Autowired
    Searches searches;

    @Autowired
    BlackoutService blackouts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final List<Mode> modes = new ArrayList<>();
    private AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);

    @AfterEach
    void everyProgramNumberAddsUp() {
        CoverageReport report = Acting.as(Role.STAKEHOLDER, () -> coverage.coverage(clock.today()));
        assertThat(report.applications().stream()
                        .mapToInt(line -> line.counts().inScope())
                        .sum())
                .isEqualTo(report.program().counts().inScope());
    }

    private void now(String local) {
        machine.set(LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    private CoverageCounts today() {
        return Acting.as(
                Role.STAKEHOLDER,
                () -> coverage.coverage(clock.today()).program().counts());
    }

    private Proposal propose() {
        return Acting.as(organizer, () -> plans.propose(PlanRequest.AS_USUAL, Effort.USUAL));
    }

    private UUID accept(Proposal proposal) {
        return Acting.as(organizer, () -> plans.accept(command(proposal)));
    }

    private static AcceptPlan command(Proposal proposal) {
        return new AcceptPlan(
                "Game day",
                proposal.kind(),
                proposal.date(),
                proposal.time(),
                proposal.totals().minutesAvailable(),
                "Staging",
                proposal.picks().stream()
                        .map(pick -> new PickedScenario(
                                pick.scenarioId(),
                                pick.applications().stream()
                                        .map(Proposal.Named::id)
                                        .collect(Collectors.toSet()),
                                String.join("; ", pick.reasons())))
                        .toList(),
                UUID.randomUUID());
    }

    /** Runs the day; failure modes not named pass. */
    private void run(UUID day, Map<UUID, VerdictResult> results) {
        Acting.as(organizer, () -> {
            gameDays.start(day, gameDays.page(day).version(), "A drill");
            for (Script.Item item : scripts.script(day).injections()) {
                injections.record(item.id(), RecordEvent.now(InjectionEventType.INJECTED));
                for (Script.Mode mode : item.modes()) {
                    VerdictResult result = results.getOrDefault(mode.failureModeId(), VerdictResult.PASSED);
                    verdicts.record(
                            item.id(),
                            new RecordVerdict(
                                    mode.failureModeId(), result, "Seen", true, true, null, UUID.randomUUID()));
                }
                injections.record(item.id(), RecordEvent.now(InjectionEventType.ROLLED_BACK));
            }
        });
        assertThat(today().proven() + today().failing()).isEqualTo(before.proven() + before.failing());
        world.allClearAndReveal(organizer, day);
    }

    private CoverageCounts before = CoverageCounts.NONE;
    private UUID failed = new UUID(0, 0);
    private UUID planned = new UUID(0, 0);

    @Test
    @Order(1)
    void aNewProgramProposesAboutAFifthOfItsRiskiestModesForTheFirstExercise() {
        now("2012-10-01T09:00");
        Acting.as(Role.ADMINISTRATOR, () -> programs.setUp(SetUpProgram.withDefaults("The campaign", ZONE, FIRST)));
        organizer = world.account(Role.ORGANIZER);
        for (int i = 0; i < 10; i++) {
            modes.add(world.mode());
        }
        jdbc.sql("update dependency set reliability = 'RISKY' where id = ?")
                .param(modes.get(7).dependencyId())
                .update();
        assertThat(today()).isEqualTo(new CoverageCounts(10, 0, 0, 0, 0, 0, 10, 0));

        Proposal proposal = propose();
        assertThat(proposal.date()).isEqualTo(FIRST);
        assertThat(proposal.time()).isEqualTo(LocalTime.of(14, 0));
        assertThat(proposal.picks()).hasSize(2);
        assertThat(proposal.picks().getFirst().scenarioId())
                .isEqualTo(modes.get(7).scenarioId());
        assertThat(proposal.picks().getFirst().reasons()).containsExactly("Risk 12: core × risky, 1 mode");
        assertThat(proposal.picks().getLast().reasons()).containsExactly("Risk 9: core × not assessed, 1 mode");
        assertThat(proposal.totals().percent()).hasValue(20);
        assertThat(proposal.totals().minutes()).isEqualTo(60);
        assertThat(proposal.totals().risk()).isEqualTo(21);
        assertThat(proposal.bound()).isEqualTo("best possible");
        assertThat(proposal.coverage()).isEqualTo(new Proposal.Growth(null, "All applications", 0, 2, 10));
        assertThat(proposal.growth()).hasSize(2).allSatisfy(each -> {
            assertThat(each.before()).isZero();
            assertThat(each.after()).isEqualTo(1);
        });
        assertThat(proposal.last()).isNull();
        assertThat(proposal.shortfall()).isNull();
        assertThat(propose()).isEqualTo(proposal);
    }

    @Test
    @Order(2)
    void pinsAndWhatIsLeftOutAreHeeded() {
        UUID pinned = modes.get(3).scenarioId();
        UUID leftOut = modes.get(7).scenarioId();
        Proposal proposal = Acting.as(
                organizer,
                () -> plans.propose(
                        new PlanRequest(null, LocalDate.of(2012, 10, 8), 30, 10, null, Set.of(pinned), Set.of(leftOut)),
                        Effort.USUAL));
        assertThat(proposal.date()).isEqualTo(LocalDate.of(2012, 10, 8));
        assertThat(proposal.picks()).extracting(Proposal.Pick::scenarioId).containsExactly(pinned);
        assertThat(proposal.picks().getFirst().reasons()).startsWith("Pinned");
        Proposal tooMuch = Acting.as(
                organizer,
                () -> plans.propose(
                        PlanRequest.AS_USUAL.lasting(30).aiming(50).leavingOut(leftOut, true), Effort.USUAL));
        assertThat(tooMuch.shortfall())
                .isEqualTo("30 minutes reach at most 10% of what is in scope; 150 would reach the 45% that the target"
                        + " asks for at least.");
    }

    @Test
    @Order(2)
    void aRetestIsContentWithLessAndAFullExerciseSaysWhatStopsIt() {
        PlanRequest short30 = PlanRequest.AS_USUAL.lasting(30).aiming(50);
        Proposal retest = propose(short30.of(GameDayKind.RETEST));
        assertThat(retest.band().low()).isZero();
        assertThat(retest.picks()).hasSize(1);
        assertThat(retest.shortfall()).isNull();
        assertThat(propose(short30.of(GameDayKind.FULL)).shortfall()).contains("150 would reach the 45%");
        assertThat(propose(short30.within(new Band(0.1, 0.5))).shortfall()).isNull();
        assertThat(Acting.as(organizer, () -> plans.leastMinutes(short30, Effort.USUAL)))
                .hasValue(150);
    }

    @Test
    @Order(2)
    void applicationsTakeNoPartOnTheDaysOfTheirBlackouts() {
        UUID application = modes.get(7).applicationId();
        UUID window = Acting.as(
                Role.MANAGER,
                () -> blackouts.create(application, new BlackoutData(FIRST, FIRST.plusDays(2), "Holiday sales")));
        Proposal during = propose(PlanRequest.AS_USUAL);
        assertThat(during.absent()).extracting(Proposal.Absent::reason).containsExactly("Holiday sales");
        assertThat(during.picks())
                .extracting(Proposal.Pick::scenarioId)
                .doesNotContain(modes.get(7).scenarioId());
        assertThat(whyNot(PlanRequest.AS_USUAL, modes.get(7).scenarioId())).startsWith("Blackout:");
        assertThat(propose(PlanRequest.AS_USUAL.on(FIRST.plusDays(3))).absent()).isEmpty();
        Acting.as(Role.MANAGER, () -> blackouts.remove(window, 0));
    }

    @Test
    @Order(2)
    void whatIsLeftOutIsExplained() {
        UUID risky = modes.get(7).scenarioId();
        UUID other = propose().others().getFirst().scenarioId();
        assertThat(whyNot(PlanRequest.AS_USUAL, other))
                .isEqualTo(
                        "A slice with it is just as good. Between equals the choice is fixed, so that the same question"
                                + " gives the same answer.");
        assertThat(whyNot(PlanRequest.AS_USUAL.lasting(30).aiming(10), other))
                .isEqualTo("It would fit, but the slice would take on less risk: 9 instead of 12.");
        assertThat(whyNot(PlanRequest.AS_USUAL.lasting(29), other)).startsWith("Minutes: it takes 30 of 29");
        assertThat(whyNot(PlanRequest.AS_USUAL.lasting(30).pinning(risky, true), other))
                .startsWith("Minutes:");
        assertThat(whyNot(PlanRequest.AS_USUAL.within(new Band(0, 0.05)), other))
                .startsWith("Band:");
        assertThat(whyNot(PlanRequest.AS_USUAL.leavingOut(other, true), other)).startsWith("It was left out by hand.");
        assertThatThrownBy(() -> whyNot(PlanRequest.AS_USUAL, UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
    }

    private Proposal propose(PlanRequest wish) {
        return Acting.as(organizer, () -> plans.propose(wish, Effort.USUAL));
    }

    private String whyNot(PlanRequest wish, UUID scenario) {
        return Acting.as(organizer, () -> plans.whyNot(wish, scenario, Effort.USUAL));
    }

    @Test
    @Order(3)
    void wishesThatMakeNoSenseAreRefusedByName() {
        refused("date", PlanRequest.AS_USUAL.on(LocalDate.of(2012, 9, 30)));
        refused("minutes", PlanRequest.AS_USUAL.lasting(0));
        refused("targetPercent", PlanRequest.AS_USUAL.aiming(101));
        refused("band", PlanRequest.AS_USUAL.within(new Band(0.3, 0.2)));
        refused("band", PlanRequest.AS_USUAL.within(new Band(0.1, 1.2)));
        refused("pinned", PlanRequest.AS_USUAL.pinning(UUID.randomUUID(), true));
    }

    private void refused(String field, PlanRequest wish) {
        assertThatThrownBy(() -> Acting.as(organizer, () -> plans.propose(wish, Effort.USUAL)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    @Order(4)
    void anAcceptedSliceIsLeftOutOfTheNextProposalAndCannotBeAcceptedTwice() {
        Proposal first = propose();
        planned = accept(first);
        Proposal second = propose();
        assertThat(second.date()).isEqualTo(FIRST.plusWeeks(1));
        assertThat(second.picks())
                .extracting(Proposal.Pick::scenarioId)
                .doesNotContainAnyElementsOf(
                        first.picks().stream().map(Proposal.Pick::scenarioId).toList());
        assertThatThrownBy(() -> accept(first)).isInstanceOf(RuleException.class);
    }

    @Test
    @Order(5)
    void repeatingAnAcceptanceMakesNoSecondGameDay() {
        AcceptPlan command = command(propose());
        UUID id = Acting.as(organizer, () -> plans.accept(command));
        assertThat(Acting.<UUID>as(organizer, () -> plans.accept(command))).isEqualTo(id);
        Acting.as(organizer, () -> gameDays.cancel(id, gameDays.page(id).version()));
        assertThat(propose().date()).isEqualTo(FIRST.plusWeeks(1));
    }

    @Test
    @Order(6)
    void coverageMovesAtTheRevealAndNotBefore() {
        now("2012-10-05T14:00");
        before = today();
        failed = modes.get(7).id();
        run(planned, Map.of(failed, VerdictResult.FAILED));
        assertThat(today()).isEqualTo(new CoverageCounts(10, 1, 1, 0, 0, 0, 8, 0));
        assertThat(propose().date()).isEqualTo(FIRST.plusWeeks(1));
    }

    @Test
    @Order(7)
    void aFixedFindingComesFirstInTheNextProposal() {
        now("2012-10-08T10:00");
        finding(3, modes.get(7).id(), 1, "2012-10-06T10:00");
        now("2012-10-09T10:00");
        Proposal proposal = propose();
        Proposal.Pick first = proposal.picks().getFirst();
        assertThat(first.modes()).extracting(Proposal.Mode::id).containsExactly(failed);
        assertThat(first.retest()).isTrue();
        assertThat(first.reasons().getFirst()).isEqualTo("Retest of F-3 (SEV-1), fixed this week");
        now("2012-10-21T10:00");
        assertThat(propose().picks().getFirst().reasons().getFirst())
                .isEqualTo("Retest of F-3 (SEV-1), waiting 2 weeks");
    }

    /** A finding that was fixed at the time. */
    private void finding(long number, UUID mode, int severity, String fixedAt) {
        UUID id = UUID.randomUUID();
        Object at = Sql.at(LocalDateTime.parse(fixedAt).atZone(ZONE).toInstant());
        jdbc.sql("""
                        insert into finding (id, version, number, title, details, kind, severity, origin,
                               failure_mode_id, owner, fix_link, created_at)
                        values (?, 0, ?, 'Found', '', 'TECHNICAL', ?, 'REVIEW', ?, '', '', ?)
                        """).params(id, number, severity, mode, at).update();
        jdbc.sql("""
                        insert into finding_event (id, finding_id, seq, status, at, note)
                        values (?, ?, 1, 'FIXED', ?, '')
                        """).params(UUID.randomUUID(), id, at).update();
    }

    @Test
    @Order(8)
    void aPassedRetestRaisesCoverageAndTheTrendAgreesWithEachDay() {
        now("2012-10-12T13:00");
        planned = accept(propose());
        before = today();
        run(planned, Map.of());
        assertThat(today().proven()).isEqualTo(3);
        assertThat(today().failing()).isZero();
        trendAgrees();
    }

    private void trendAgrees() {
        Acting.as(Role.STAKEHOLDER, () -> {
            List<LocalDate> days = List.of(FIRST.minusDays(1), FIRST, FIRST.plusDays(6), FIRST.plusWeeks(1));
            List<CoverageDay> trend = coverage.trend(days);
            assertThat(trend).extracting(day -> day.counts().proven()).containsExactly(0, 1, 1, 3);
            for (CoverageDay day : trend) {
                assertThat(coverage.coverage(day.day()).program().counts()).isEqualTo(day.counts());
            }
        });
    }

    @Test
    @Order(9)
    void whateverIsEditedTodayLeavesThePastAsItWas() {
        now("2012-10-15T09:00");
        Acting.as(Role.MANAGER, () -> {
            failureModes.retire(modes.get(0).id(), world.version(modes.get(0).id()));
            failureModes.accept(
                    modes.get(1).id(),
                    world.version(modes.get(1).id()),
                    "The managers",
                    "Not worth it",
                    LocalDate.of(2012, 12, 1));
            UUID application = modes.get(7).applicationId();
            applications.declareMaterialChange(
                    application, applications.detail(application).version());
        });
        trendAgrees();
        CoverageCounts now = today();
        assertThat(now.inScope()).isEqualTo(8);
        assertThat(now.accepted()).isEqualTo(1);
        assertThat(now.stale()).isEqualTo(1);
        List<ModeRow> stale = Acting.as(
                Role.STAKEHOLDER, () -> coverage.modes(clock.today(), ModeFilter.inState(CoverageState.STALE)));
        assertThat(stale).extracting(ModeRow::id).containsExactly(failed);
        assertThat(stale.getFirst().changedSince()).isTrue();
    }

    @Test
    @Order(10)
    void aHeavierScenarioWaitsForTheLighterOneOrBringsItAlong() {
        UUID heavy = modes.get(7).scenarioId();
        UUID light = modes.get(5).scenarioId();
        Acting.as(
                organizer,
                () -> scenarios.setBuildsOn(heavy, scenarios.detail(heavy).version(), Set.of(light)));
        Proposal proposal = Acting.as(
                organizer, () -> plans.propose(PlanRequest.AS_USUAL.aiming(25).pinning(heavy, true), Effort.USUAL));
        List<UUID> order =
                proposal.picks().stream().map(Proposal.Pick::scenarioId).toList();
        boolean lightPassed = Acting.as(
                Role.STAKEHOLDER,
                () -> coverage.modes(clock.today(), ModeFilter.ANY).stream()
                        .anyMatch(row -> row.id().equals(modes.get(5).id()) && row.state() == CoverageState.PROVEN));
        assertThat(order).contains(heavy);
        if (!lightPassed) {
            assertThat(order.indexOf(light)).isBetween(0, order.indexOf(heavy) - 1);
        }
    }

    @Test
    @Order(11)
    void onlyThoseWhoPlanSeeProposalsAndEverybodySignedInSeesCoverage() {
        Proposal proposal = propose();
        for (Role role : List.of(Role.STAKEHOLDER, Role.ENGINEER)) {
            assertThatThrownBy(() -> Acting.as(role, () -> plans.propose(PlanRequest.AS_USUAL, Effort.USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Acting.as(role, () -> plans.accept(command(proposal))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            Acting.as(role, () -> plans.whyNot(PlanRequest.AS_USUAL, UUID.randomUUID(), Effort.USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Acting.as(role, () -> plans.leastMinutes(PlanRequest.AS_USUAL, Effort.USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Acting.as(role, () -> searches.propose(PlanRequest.AS_USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Acting.as(role, () -> searches.whyNot(PlanRequest.AS_USUAL, UUID.randomUUID())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Acting.as(role, () -> searches.leastMinutes(PlanRequest.AS_USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        Acting.as(Role.MANAGER, () -> plans.propose(PlanRequest.AS_USUAL, Effort.USUAL));
        Acting.asNobody(() -> {
            assertThatThrownBy(() -> coverage.coverage(FIRST))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> coverage.trend(List.of(FIRST)))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> coverage.modes(FIRST, ModeFilter.ANY))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> coverage.mode(failed, FIRST))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }

    private MvcTestResult read(Role role, String path) {
        return mvc.perform(get(path).with(authentication(token(role))));
    }

    private static UsernamePasswordAuthenticationToken token(Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(Acting.idOf(role), "", "", Set.of(role), 0),
                null,
                AuthorityUtils.createAuthorityList(role.authority()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    @Order(12)
    void theApiAnswersCoverageInExactlyThisShape() {
        MvcTestResult answer = read(Role.STAKEHOLDER, "/api/v1/coverage?asOf=2012-10-05");
        assertThat(answer).hasStatus(200);
        assertThat(text(answer))
                .startsWith(
                        "{\"asOf\":\"2012-10-05\",\"program\":{\"name\":\"The campaign\",\"inScope\":10,\"proven\":1,"
                                + "\"failing\":1,\"stale\":0,\"prepared\":0,\"planned\":0,\"unaddressed\":8,\"accepted\":0},"
                                + "\"applications\":[{\"id\":\"");
        Map<String, Object> core = JsonPath.read(text(answer), "$.needLevels[0]");
        assertThat(core.keySet())
                .containsExactly(
                        "id",
                        "name",
                        "inScope",
                        "proven",
                        "failing",
                        "stale",
                        "prepared",
                        "planned",
                        "unaddressed",
                        "accepted");
        assertThat(core).containsEntry("id", "CORE").containsEntry("inScope", 10);
        Map<String, Object> noTeam = JsonPath.read(text(answer), "$.teams[0]");
        assertThat(noTeam).containsEntry("id", null).containsEntry("name", "No team");
        String today = JsonPath.read(text(read(Role.STAKEHOLDER, "/api/v1/coverage")), "$.asOf");
        assertThat(today).isEqualTo("2012-10-15");
    }

    @Test
    @Order(13)
    void theApiRefusesADayThatIsNone() {
        for (String day : List.of("2012-13-01", "tomorrow", "2012-02-30", "%2B999999999-12-31", "0001-01-01")) {
            MvcTestResult answer = read(Role.STAKEHOLDER, "/api/v1/coverage?asOf=" + day);
            assertThat(answer).hasStatus(400);
            assertThat(text(answer)).contains("\"field\":\"asOf\"");
        }
        assertThat(read(Role.STAKEHOLDER, "/api/v1/coverage/trend?from=2012-10-06&to=2012-10-05"))
                .hasStatus(400);
        assertThat(text(read(Role.STAKEHOLDER, "/api/v1/coverage/trend?from=2012-10-05&to=2012-10-12")))
                .startsWith("[{\"asOf\":\"2012-10-05\",\"inScope\":10,\"proven\":1,")
                .contains("{\"asOf\":\"2012-10-12\",\"inScope\":10,\"proven\":3,");
    }

    @Test
    @Order(14)
    void theApiProposesToThoseWhoPlan() {
        MvcTestResult answer = mvc.perform(post("/api/v1/plans").with(authentication(token(Role.MANAGER))));
        assertThat(answer).hasStatus(200);
        assertThat(JsonPath.<String>read(text(answer), "$.date")).isEqualTo("2012-10-19");
        assertThat(JsonPath.<List<String>>read(text(answer), "$.picks[0].reasons"))
                .isNotEmpty();
        MvcTestResult wish = mvc.perform(post("/api/v1/plans")
                .with(authentication(token(Role.ORGANIZER)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"date\":\"2012-10-20\",\"minutes\":30,\"targetPercent\":10,\"excluded\":[]}"));
        assertThat(JsonPath.<Integer>read(text(wish), "$.totals.minutesAvailable"))
                .isEqualTo(30);
        MvcTestResult retest = plan("{\"kind\":\"RETEST\"}");
        assertThat(JsonPath.<Double>read(text(retest), "$.band[0]")).isZero();
        MvcTestResult full = plan("{\"kind\":\"FULL\",\"band\":[0.05,0.9]}");
        assertThat(JsonPath.<List<Double>>read(text(full), "$.band")).containsExactly(0.05, 0.9);
        assertThat(JsonPath.<String>read(text(full), "$.bound")).isEqualTo("best possible");
        assertThat(plan("{\"band\":[0.3]}")).hasStatus(400).bodyText().contains("\"band\"");
        assertThat(plan("{\"band\":[0.3,0.2]}")).hasStatus(400).bodyText().contains("\"band\"");
        assertThat(plan("{\"pinned\":[null]}")).hasStatus(400);
        assertThat(mvc.perform(post("/api/v1/plans").with(authentication(token(Role.ENGINEER)))))
                .hasStatus(403);
        assertThat(mvc.perform(post("/api/v1/plans"))).hasStatus(401);
        assertThat(mvc.perform(get("/api/v1/coverage"))).hasStatus(401);
    }

    private MvcTestResult plan(String body) {
        return mvc.perform(post("/api/v1/plans")
                .with(authentication(token(Role.MANAGER)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    @Order(14)
    void theApiPlansAnyProblemAndRefusesWhatMakesNoSense() {
        String problem = """
                {"problem":{"minutes":240,"inScope":20,"target":0.20,"band":[0.15,0.25],
                "teams":[{"id":"t1","capacity":8}],
                "modes":[{"id":"m1","application":"a1","team":"t1","risk":12,"proven":false,"retestWeight":0}],
                "scenarios":[{"id":"s0","minutes":20,"modes":[],"buildsOn":[],"passed":true},
                {"id":"s1","minutes":30,"modes":["m1"],"buildsOn":["s0"],"passed":false}],
                "pinned":["s1"],"excluded":[],"blackoutApplications":[]}}""";
        MvcTestResult answer = plan(problem);
        assertThat(answer).hasStatus(200);
        assertThat(text(answer))
                .isEqualTo("{\"picks\":[{\"scenario\":\"s1\",\"applications\":[\"a1\"],\"modes\":[\"m1\"],\"reasons\":["
                        + "\"Pinned\",\"Risk 12: 1 mode\"]}],\"objective\":{\"retests\":0,\"risk\":12,\"gain\":1,"
                        + "\"distance\":3.0,\"minutes\":30},\"proven\":true,\"gap\":0.0,\"unreachable\":"
                        + "{\"constraint\":\"modes\",\"reachable\":0.05,\"enough\":null}}");
        MvcTestResult tooLong = plan(problem.replace("240", "20"));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("\"rule\":\"minutes\"");
        assertThat(plan(problem.replace("\"pinned\":[\"s1\"]", "\"pinned\":[\"s9\"]")))
                .hasStatus(400)
                .bodyText()
                .contains("s9");
        assertThat(plan(problem.replace("\"minutes\":30", "\"minutes\":30.5"))).hasStatus(400);
        assertThat(plan(problem.replace("\"minutes\":240,", ""))).hasStatus(400);
        assertThat(plan(problem.replace("[0.15,0.25]", "[0.15]"))).hasStatus(400);
    }

    @Test
    @Order(15)
    void everyAnswerCostsTheSameStatementsHoweverMuchThereIs() {
        List<Integer> few = statements();
        for (int i = 0; i < 15; i++) {
            modes.add(world.mode());
        }
        now("2012-10-19T13:00");
        UUID day = accept(propose());
        before = today();
        run(day, Map.of());
        assertThat(statements()).isEqualTo(few);
    }

    /** What is read once and then kept is not what this is about, so everything is asked twice. */
    private List<Integer> statements() {
        counted();
        return counted();
    }

    private List<Integer> counted() {
        return Acting.as(
                organizer,
                () -> List.of(
                        StatementCounter.count(() -> coverage.coverage(clock.today())),
                        StatementCounter.count(() -> coverage.trend(List.of(FIRST, clock.today()))),
                        StatementCounter.count(() -> coverage.modes(clock.today(), ModeFilter.ANY)),
                        StatementCounter.count(() -> plans.propose(PlanRequest.AS_USUAL, Effort.USUAL))));
    }
}
