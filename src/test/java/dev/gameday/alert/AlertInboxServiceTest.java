package dev.gameday.alert;

import static dev.gameday.exercise.InjectionEventType.DETECTED;
import static dev.gameday.exercise.InjectionEventType.INJECTED;
import static dev.gameday.exercise.InjectionEventType.MITIGATED;
import static dev.gameday.exercise.InjectionEventType.NOTICED;
import static dev.gameday.exercise.InjectionEventType.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import dev.gameday.alert.AlertWorld.Day;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.UpdateScenario;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@Import({World.class, AlertWorld.class})
abstract class AlertInboxServiceTest {
    private static final String LABELS = "\"labels\"";
    private static final String ANOTHER_START = "\"startsAt\":\"2026-11-19T14:03:50Z\",\"labels\"";

    @Autowired
    AlertWorld world;

    @Autowired
    AlertInboxService inbox;

    @Autowired
    DayAlertService alerts;

    @Autowired
    GameDayService gameDays;

    @Autowired
    InjectionService injections;

    @Autowired
    ScenarioService scenarios;

    @Autowired
    LiveChanges live;

    private String environment = "";

    @BeforeEach
    void nothingDelivered() {
        environment = "env-" + UUID.randomUUID();
        world.forgetDeliveries();
    }

    @Test
    void anAlertDetectsTheInjectionAtTheTimeOfItsReceipt() {
        Day day = injected("alertname=~\"MySQL.*\", environment=\"" + environment + "\"");

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> {
            RecordedEvent event = world.log(day).getLast();
            assertThat(event.type()).isEqualTo(DETECTED);
            assertThat(event.source()).isEqualTo(DetectionSource.ALERT);
            assertThat(event.occurredAt()).isEqualTo(Recorded.INJECTED.plusSeconds(12));
            assertThat(event.note()).isEqualTo("MySQLDown, startsAt 2026-11-19T14:03:07.123Z");
            assertThat(event.recordedBy()).isNull();
            assertThat(world.timeline(day).timeToDetect()).isEqualTo(Duration.ofSeconds(12));
            WatchedInjection seen = seen(day);
            assertThat(seen.alerted()).isTrue();
            assertThat(seen.alerts()).singleElement().satisfies(alert -> {
                assertThat(alert.detects()).isTrue();
                assertThat(alert.labels()).containsEntry("environment", environment);
            });
            assertThat(unmatched(day)).isEmpty();
        });
    }

    @Test
    void whoShowsARunningDayIsToldWhetherAnAlertMatchedOrNot() {
        Day day = injected();
        AtomicInteger told = new AtomicInteger();
        Registration listening = live.listen(day.id(), told::incrementAndGet);

        world.after(12, () -> deliver("alertmanager-other"));
        Await.until("it is told", Duration.ofSeconds(10), () -> told.get() > 0);
        listening.remove();
    }

    @Test
    void grafanaDetectsAsWell() {
        Day day = injected();

        world.after(30, () -> deliver("grafana-firing"));
        world.after(600, () -> deliver("grafana-resolved"));

        world.after(601, () -> {
            assertThat(world.timeline(day).timeToDetect()).isEqualTo(Duration.ofSeconds(30));
            assertThat(seen(day).alerts().getFirst().resolvedAt()).isNotNull();
        });
    }

    @Test
    void anAlertWithoutAWordOnItsStartDetectsAsWell() {
        Day day = injected();

        world.after(5, () -> deliver("alertmanager-minimal"));
        world.after(65, () -> deliver("alertmanager-minimal"));

        world.after(66, () -> {
            assertThat(world.log(day)).hasSize(2);
            assertThat(world.log(day).getLast().note()).isEqualTo("MySQLDown");
            assertThat(seen(day).alerts()).singleElement().satisfies(alert -> {
                assertThat(alert.startsAt()).isNull();
                assertThat(alert.times()).isEqualTo(2);
            });
        });
    }

    @Test
    void theSameAgainChangesNothingAndIsCounted() {
        Day day = injected();
        world.after(12, () -> deliver("alertmanager-firing"));
        List<RecordedEvent> log = world.after(Duration.ofSeconds(13), () -> world.log(day));

        world.after(14, () -> deliver("alertmanager-firing"));
        world.after(15, () -> deliver("alertmanager-truncated"));

        world.after(16, () -> {
            assertThat(world.log(day)).isEqualTo(log);
            assertThat(seen(day).alerts())
                    .singleElement()
                    .satisfies(alert -> assertThat(alert.times()).isEqualTo(3));
            assertThat(world.rows("alert")).isEqualTo(1);
            assertThat(world.rows("alert_delivery")).isEqualTo(2);
        });
    }

    @Test
    void twentyAtOnceDetectOnce() {
        Day day = injected();

        var outcome = Race.between(20, n -> () -> {
            world.after(12, () -> deliver(n % 2 == 0 ? "alertmanager-firing" : "alertmanager-truncated"));
            return n;
        });

        assertThat(outcome.losers()).isEmpty();
        world.after(13, () -> {
            assertThat(world.log(day)).hasSize(2);
            assertThat(world.rows("alert")).isEqualTo(1);
            assertThat(world.rows("alert_delivery")).isEqualTo(2);
            assertThat(seen(day).alerts().getFirst().times()).isEqualTo(20);
        });
    }

    @Test
    void laterAlertsAreKeptWithTheInjectionAndDetectNothingMore() {
        Day day = injected();
        world.after(12, () -> deliver("alertmanager-firing"));
        world.after(70, () -> deliver("alertmanager-mixed"));

        world.after(71, () -> {
            assertThat(world.log(day)).hasSize(2);
            assertThat(seen(day).alerts())
                    .extracting(SeenAlert::name)
                    .containsExactly("MySQLDown", "MySQLReplicationLag");
            assertThat(seen(day).alerts()).extracting(SeenAlert::detects).containsExactly(true, false);
            assertThat(seen(day).alerts().getFirst().resolvedAt()).isNotNull();
        });
    }

    @Test
    void whenTheFirstIsWithdrawnTheNextOneDetects() {
        Day day = injected();
        world.after(12, () -> deliver("alertmanager-firing"));
        world.after(20, () -> {
            UUID wrong = world.log(day).getLast().id();
            Acting.as(day.organizer(), () -> injections.record(day.injection(), RecordEvent.undo(wrong)));
        });

        world.after(70, () -> deliver("alertmanager-mixed"));

        world.after(71, () -> assertThat(world.timeline(day).timeToDetect()).isEqualTo(Duration.ofSeconds(70)));
    }

    @Test
    void whoNoticedFirstStaysTheFirst() {
        Day day = injected();
        world.after(4, () -> world.record(day, NOTICED));

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> {
            assertThat(world.timeline(day).timeToDetect()).isEqualTo(Duration.ofSeconds(4));
            assertThat(world.timeline(day).source()).isEqualTo(DetectionSource.PERSON);
            assertThat(seen(day).alerted()).isTrue();
        });
    }

    @Test
    void whatDoesNotMatchIsListedAsUnmatched() {
        Day day = injected("alertname=\"MySQLDown\", environment=\"" + environment + "\"");

        world.after(150, () -> deliver("alertmanager-other"));

        world.after(151, () -> {
            assertThat(world.timeline(day).detectedAt()).isNull();
            assertThat(seen(day).alerted()).isFalse();
            assertThat(unmatched(day)).extracting(SeenAlert::name).containsExactly("QueueBacklog");
        });
    }

    @Test
    void withoutMatchersNothingMatches() {
        Day day = injected("");

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> assertThat(world.timeline(day).detectedAt()).isNull());
    }

    @Test
    void aScenariosMatchersTakeThePlaceOfItsDependencys() {
        Day day = injected("alertname=\"Other\"");
        world.after(
                1,
                () -> Acting.as(Role.ORGANIZER, () -> {
                    var scenario = scenarios.detail(day.mode().scenarioId());
                    scenarios.update(new UpdateScenario(
                            scenario.id(),
                            scenario.version(),
                            scenario.title(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            30,
                            "environment=" + environment));
                }));

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> assertThat(world.timeline(day).detectedAt()).isNotNull());
    }

    @Test
    void whatFiredBeforeTheInjectionDoesNotCount() {
        Day day = live();
        world.after(-60, () -> deliver("alertmanager-minimal"));
        world.after(0, () -> world.record(day, INJECTED));

        world.after(60, () -> deliver("alertmanager-minimal"));
        world.after(61, () -> deliver("alertmanager-minimal", LABELS, ANOTHER_START));

        world.after(62, () -> {
            assertThat(world.timeline(day).detectedAt()).isNull();
            assertThat(unmatched(day)).hasSize(2);
        });
    }

    @Test
    void whatSaysThatItStartedBeforeTheInjectionDoesNotCount() {
        Day day = live();
        world.after(10, () -> world.record(day, INJECTED));

        world.after(20, () -> deliver("alertmanager-firing"));

        world.after(21, () -> {
            assertThat(world.timeline(day).detectedAt()).isNull();
            assertThat(unmatched(day)).hasSize(1);
        });
    }

    @Test
    void whatWasResolvedBeforeTheInjectionAndFiresAgainCounts() {
        Day day = live();
        world.after(-60, () -> deliver("alertmanager-minimal"));
        world.after(-30, () -> deliver("alertmanager-minimal", "\"alerts\"", "\"status\":\"resolved\",\"alerts\""));
        world.after(0, () -> world.record(day, INJECTED));

        world.after(60, () -> deliver("alertmanager-minimal"));

        world.after(61, () -> assertThat(world.timeline(day).timeToDetect()).isEqualTo(Duration.ofSeconds(60)));
    }

    @Test
    void aFiringThatNobodyRepeatsForADayIsOver() {
        Day day = live();
        world.after(-25 * 3600, () -> deliver("alertmanager-minimal"));
        world.after(0, () -> world.record(day, INJECTED));

        world.after(60, () -> deliver("alertmanager-minimal", LABELS, ANOTHER_START));

        world.after(61, () -> assertThat(world.timeline(day).detectedAt()).isNotNull());
    }

    @Test
    void whatComesResolvedOnlyDetectsNothing() {
        Day day = injected();

        world.after(600, () -> deliver("alertmanager-resolved"));
        world.after(610, () -> deliver("alertmanager-firing")); // Overtaken on its way.

        world.after(611, () -> assertThat(world.timeline(day).detectedAt()).isNull());
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLLED_BACK", "ABORTED"})
    void whatIsOverIsNotDetected(InjectionEventType end) {
        Day day = injected();
        world.after(5, () -> world.record(day, end));

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> {
            assertThat(world.timeline(day).detectedAt()).isNull();
            assertThat(seen(day).unseen()).isTrue();
            assertThat(unmatched(day)).hasSize(1);
        });
    }

    @Test
    void whatHasNotBegunOrIsSkippedIsNotDetected() {
        Day planned = live();
        Day skipped = live();
        world.after(0, () -> world.record(skipped, SKIPPED));

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> {
            assertThat(world.timeline(planned).detectedAt()).isNull();
            assertThat(world.timeline(skipped).detectedAt()).isNull();
            assertThat(seen(planned).unseen()).isFalse();
            assertThat(seen(skipped).unseen()).isFalse();
        });
    }

    @Test
    void whatIsMitigatedAndStillRunsIsDetected() {
        Day day = injected();
        world.after(5, () -> world.record(day, MITIGATED));

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> assertThat(world.timeline(day).detectedAt()).isNotNull());
    }

    @Test
    void afterTheAllClearASurpriseIsDetectedAndAfterTheRevealNothingIs() {
        Day day = live();
        world.after(
                0,
                () -> Acting.as(
                        day.organizer(),
                        () -> gameDays.allClear(
                                day.id(), gameDays.page(day.id()).version())));
        world.after(1, () -> world.record(day, INJECTED));
        world.after(12, () -> deliver("alertmanager-firing"));
        world.after(13, () -> {
            assertThat(world.timeline(day).detectedAt()).isNotNull();
            Acting.as(
                    day.organizer(),
                    () -> gameDays.reveal(day.id(), gameDays.page(day.id()).version()));
        });

        world.after(150, () -> deliver("alertmanager-mixed"));

        world.after(151, () -> {
            assertThat(seen(day).alerts()).hasSize(1);
            assertThat(unmatched(day)).isEmpty();
        });
    }

    @Test
    void allRunningInjectionsThatAnAlertMatchesAreDetected() {
        Day one = injected();
        Day two = injected();

        world.after(12, () -> deliver("alertmanager-firing"));

        world.after(13, () -> {
            assertThat(world.timeline(one).detectedAt()).isNotNull();
            assertThat(world.timeline(two).detectedAt()).isNotNull();
        });
    }

    @Test
    void aDeliveryThatCannotBeReadLeavesNothing() {
        assertThatThrownBy(() ->
                        Acting.as(Role.ORGANIZER, () -> inbox.receive("{\"alerts\":[{\"fingerprint\":\"f\"},{}]}")))
                .isInstanceOf(InvalidException.class);

        assertThat(world.rows("alert")).isZero();
        assertThat(world.rows("alert_delivery")).isZero();
    }

    @Test
    void oldDeliveriesAreThrownAwayUnlessAGameDayRan() {
        world.after(-40 * 24 * 3600, () -> deliver("alertmanager-other"));
        world.after(0, () -> deliver("alertmanager-minimal"));
        assertThat(world.alerts()).hasSize(1);

        Day day = injected();
        world.after(12, () -> deliver("alertmanager-firing"));
        world.after(40 * 24 * 3600, () -> deliver("alertmanager-other"));

        assertThat(world.after(Duration.ofDays(40), () -> seen(day)).alerts())
                .extracting(SeenAlert::name)
                .contains("MySQLDown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "ENGINEER", "STAKEHOLDER"})
    void whoDoesNotRunGameDaysDeliversNothing(Role role) {
        assertThatThrownBy(() ->
                        Acting.as(role, () -> inbox.receive(Recorded.delivery("alertmanager-firing", environment))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Day live() {
        return world.after(Duration.ofMinutes(-2), () -> world.day("environment=\"" + environment + "\""));
    }

    private Day injected() {
        return injected("environment=\"" + environment + "\"");
    }

    private Day injected(String matchers) {
        Day day = world.after(Duration.ofMinutes(-2), () -> world.day(matchers));
        world.after(0, () -> world.record(day, INJECTED));
        return day;
    }

    private void deliver(String name) {
        deliver(name, "", "");
    }

    private void deliver(String name, String what, String with) {
        String body = Recorded.delivery(name, environment);
        Acting.as(Role.ORGANIZER, () -> inbox.receive(what.isEmpty() ? body : body.replace(what, with)));
    }

    private WatchedInjection seen(Day day) {
        return Acting.as(day.organizer(), () -> alerts.ofDay(day.id()))
                .injections()
                .getFirst();
    }

    private List<SeenAlert> unmatched(Day day) {
        return Acting.as(day.organizer(), () -> alerts.ofDay(day.id())).unmatched();
    }
}

class AlertInboxServiceOnH2Test extends AlertInboxServiceTest {}

@OnPostgreSql
class AlertInboxServiceOnPostgreSqlTest extends AlertInboxServiceTest {}
