package dev.gameday.alert.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.alert.AlertWorld;
import dev.gameday.alert.AlertWorld.Day;
import dev.gameday.alert.Recorded;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.World;
import dev.gameday.security.TokenScope;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GamedayTest
@Import({World.class, AlertWorld.class})
abstract class AlertApiTest {
    private static final String PATH = Routes.ALERTS_API + "/alertmanager";

    @Autowired
    World people;

    @Autowired
    AlertWorld world;

    @Autowired
    MockMvcTester web;

    private String environment = "";

    @BeforeEach
    void nothingDelivered() {
        people.setUp();
        environment = "env-" + UUID.randomUUID();
        world.forgetDeliveries();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alertmanager-firing",
                "alertmanager-mixed",
                "alertmanager-resolved",
                "alertmanager-truncated",
                "alertmanager-minimal",
                "alertmanager-other",
                "grafana-firing",
                "grafana-resolved"
            })
    void everyRecordedDeliveryIsKept(String name) {
        MvcTestResult answer = deliver(integration(), Recorded.delivery(name, environment));

        assertThat(answer).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(world.rows("alert_delivery")).isEqualTo(1);
    }

    @Test
    void theAnswerIsTheSameWhetherAnythingMatchedOrNot() {
        String token = integration();
        Day day = world.after(java.time.Duration.ofMinutes(-2), () -> world.day("environment=" + environment));
        world.after(0, () -> world.record(day, InjectionEventType.INJECTED));

        world.after(12, () -> {
            MvcTestResult matched = deliver(token, Recorded.delivery("alertmanager-firing", environment));
            MvcTestResult other = deliver(token, Recorded.delivery("alertmanager-firing", "elsewhere"));
            MvcTestResult again = deliver(token, Recorded.delivery("alertmanager-firing", environment));

            assertThat(world.timeline(day).source()).isEqualTo(DetectionSource.ALERT);
            assertThat(text(matched)).isEqualTo(text(other)).isEqualTo(text(again));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "ADMIN", "ALERTS"})
    void tokensOfWhoMayRunGameDaysDeliver(TokenScope scope) {
        for (Role role : new Role[] {Role.ORGANIZER, Role.ADMINISTRATOR}) {
            assertThat(deliver(
                            world.token(people.account(role), scope), Recorded.delivery("grafana-firing", environment)))
                    .hasStatus(HttpStatus.NO_CONTENT);
        }
    }

    @Test
    void otherTokensDoNot() {
        String body = Recorded.delivery("grafana-firing", environment);

        for (Role role : new Role[] {Role.MANAGER, Role.ENGINEER, Role.STAKEHOLDER}) {
            for (TokenScope scope : new TokenScope[] {TokenScope.READ, TokenScope.WRITE, TokenScope.ADMIN}) {
                assertThat(deliver(world.token(people.account(role), scope), body))
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
        assertThat(deliver(world.token(people.account(Role.ORGANIZER), TokenScope.READ), body))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(deliver("gd_nonsense", body)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(web.post().uri(PATH).contentType(MediaType.APPLICATION_JSON).content(body))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(world.rows("alert_delivery")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    no json                                     ¦ ''
                    {"alerts":{}}                               ¦ alerts
                    {"version":"3","alerts":[]}                 ¦ version
                    {"alerts":[{"labels":{"a":1}}]}             ¦ alerts[0].labels.a
                    {"alerts":[{"labels":{"a":"b"},"startsAt":"soon"}]} ¦ alerts[0].startsAt
                    """)
    void whatCannotBeReadIsRefusedByName(String body, String field) {
        MvcTestResult answer = deliver(integration(), body);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(world.rows("alert_delivery")).isZero();
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String body = Recorded.delivery("alertmanager-firing", "x".repeat(1024 * 1024));

        assertThat(deliver(integration(), body)).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        assertThat(web.post()
                        .uri(PATH)
                        .header("Authorization", "Bearer " + integration())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[] {'{', '"', (byte) 0xff, '"', '}'}))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theLargestThatIsTakenIsKept() {
        String body = Recorded.delivery("alertmanager-firing", environment);
        String label = "x".repeat(1024 * 1024 - body.getBytes(StandardCharsets.UTF_8).length);

        assertThat(deliver(integration(), body.replace("mysql-down", "mysql-down" + label)))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private String integration() {
        return world.token(people.account(Role.ORGANIZER), TokenScope.ALERTS);
    }

    private MvcTestResult deliver(String token, String body) {
        return web.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        var response = answer.getResponse();
        return response.getStatus() + " "
                + response.getHeaderNames().stream().sorted().toList() + " " + response.getContentLength()
                + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

class AlertApiOnH2Test extends AlertApiTest {}

@OnPostgreSql
class AlertApiOnPostgreSqlTest extends AlertApiTest {}
