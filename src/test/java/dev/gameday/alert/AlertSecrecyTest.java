package dev.gameday.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.alert.AlertWorld.Day;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.AlertDetectionService;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.OrganizerService;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.TokenScope;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What alerts said of a day is for its organizers until the reveal, wherever one asks. */
@GamedayTest
@Import({World.class, AlertWorld.class})
class AlertSecrecyTest {
    private static final String PLANTED =
            "Zwischenfall" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    World people;

    @Autowired
    AlertWorld world;

    @Autowired
    AlertInboxService inbox;

    @Autowired
    DayAlertService alerts;

    @Autowired
    AlertDeliveryService deliveries;

    @Autowired
    AlertMatrixService matrices;

    @Autowired
    AlertDetectionService detections;

    @Autowired
    GameDayService gameDays;

    @Autowired
    OrganizerService organizers;

    @Autowired
    MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Day day = new Day(
            new AccountPrincipal(UUID.randomUUID(), "", "", java.util.Set.of(), 0),
            UUID.randomUUID(),
            UUID.randomUUID(),
            new World.Mode(
                    UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));

    @BeforeEach
    void aMatchedAndAnUnmatchedAlert() {
        people.setUp();
        world.forgetDeliveries();
        String environment = "env-" + UUID.randomUUID();
        day = world.day("environment=\"" + environment + "\"");
        world.record(day, InjectionEventType.INJECTED);
        Acting.as(Role.ORGANIZER, () -> inbox.receive(body(environment)));
        Acting.as(Role.ORGANIZER, () -> inbox.receive(body("elsewhere-" + environment)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDayReadsNothing(Role role) {
        AccountPrincipal other = people.account(role);
        UUID alert = Acting.as(day.organizer(), () -> alerts.ofDay(day.id()))
                .unmatched()
                .getFirst()
                .id();

        assertThatThrownBy(() -> Acting.as(other, () -> alerts.ofDay(day.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(other, () -> alerts.payload(day.id(), alert)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "ENGINEER", "STAKEHOLDER"})
    void whoDoesNotRunGameDaysReportsNoAlerts(Role role) {
        assertThatThrownBy(() -> Acting.as(role, () -> detections.fired(List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.asNobody(() -> detections.fired(List.of())))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyAdministratorsSeeDeliveries(Role role) {
        assertThatThrownBy(() -> Acting.as(role, () -> deliveries.latest())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(role, () -> deliveries.payload(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorSeesThatSomethingCameAndReadsItAfterAnAuditedSelfAssignment() {
        AccountPrincipal administrator = people.account(Role.ADMINISTRATOR);
        UUID delivery =
                Acting.as(administrator, () -> deliveries.latest()).getFirst().id();

        assertThat(Acting.as(administrator, () -> deliveries.latest()).toString())
                .doesNotContain(PLANTED);
        assertThatThrownBy(() -> Acting.as(administrator, () -> deliveries.payload(delivery)))
                .isInstanceOf(RuleException.class);
        world.onlyRunning(day);
        Acting.as(administrator, () -> organizers.assignMyself(day.id()));
        assertThat(Acting.as(administrator, () -> deliveries.payload(delivery))).contains(PLANTED);
        assertThatThrownBy(() -> Acting.as(administrator, () -> deliveries.payload(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheRevealEverybodyReadsWhatAlertsSaidAndOnlyOrganizersTheDeliveries(Role role) {
        people.allClearAndReveal(day.organizer(), day.id());
        AccountPrincipal other = people.account(role);

        DayAlerts read = Acting.as(other, () -> alerts.ofDay(day.id()));
        assertThat(read.injections().getFirst().alerts()).hasSize(1);
        UUID alert = read.injections().getFirst().alerts().getFirst().id();
        if (role == Role.ORGANIZER || role == Role.ADMINISTRATOR) {
            assertThat(Acting.as(other, () -> alerts.payload(day.id(), alert))).contains(PLANTED);
        } else {
            assertThatThrownBy(() -> Acting.as(other, () -> alerts.payload(day.id(), alert)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theMatrixKnowsOfAnAlertFromTheRevealOn() {
        UUID application = day.mode().applicationId();
        for (AccountPrincipal reader : List.of(day.organizer(), people.account(Role.STAKEHOLDER))) {
            assertThat(Acting.as(reader, () -> matrices.ofApplication(application)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.exercised()).isZero());
        }
        people.allClearAndReveal(day.organizer(), day.id());

        assertThat(Acting.as(Role.STAKEHOLDER, () -> matrices.ofApplication(application)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.exercised()).isEqualTo(1);
                    assertThat(row.fired()).isEqualTo(1);
                    assertThat(row.lastFired()).isNotNull();
                });
        assertThatThrownBy(() -> Acting.asNobody(() -> matrices.ofApplication(application)))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
    }

    /** Every GET of the API, as everybody but the day's organizer: the planted word is nowhere. */
    @Test
    void noReadOfTheApiFindsThePlantedWord() throws Exception {
        Map<String, UUID> ids = Map.of(
                "game-days", day.id(),
                "injections", day.injection(),
                "applications", day.mode().applicationId(),
                "features", day.mode().featureId(),
                "dependencies", day.mode().dependencyId(),
                "scenarios", day.mode().scenarioId(),
                "failure-modes", day.mode().id());
        List<String> paths = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(Routes.API))
                        .forEach(pattern -> paths.add(filledIn(pattern, ids)));
            }
        }
        assertThat(paths).hasSizeGreaterThan(30).anyMatch(path -> path.endsWith("/alerts"));
        for (Role role : Role.values()) {
            String token = world.token(people.account(role), TokenScope.ADMIN);
            for (String path : paths) {
                assertThat(read(path, token)).as(path + " as " + role).doesNotContain(PLANTED);
            }
        }
        String organizers = world.token(day.organizer(), TokenScope.READ);
        assertThat(read(Routes.API + "/game-days/" + day.id() + "/alerts", organizers))
                .contains(PLANTED);
    }

    private String read(String path, String token) throws Exception {
        return web.get()
                .uri(path + (path.contains("?") ? "&" : "?") + "q=" + PLANTED)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                // What was asked for is named in an error's address, not found.
                .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static String filledIn(String pattern, Map<String, UUID> ids) {
        String path = pattern;
        for (var id : ids.entrySet()) {
            path = path.replaceFirst("/" + id.getKey() + "/\\{[^}]+}", "/" + id.getKey() + "/" + id.getValue());
        }
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private String body(String environment) {
        return Recorded.delivery("alertmanager-minimal", environment).replace("MySQLDown", PLANTED);
    }
}
