package dev.gameday.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WebhookReaderTest {
    private final WebhookReader reader = new WebhookReader(JsonMapper.shared());

    @ParameterizedTest
    @CsvSource({
        "alertmanager-firing, 1, 0",
        "alertmanager-mixed, 2, 0",
        "alertmanager-truncated, 1, 41",
        "alertmanager-minimal, 1, 0",
        "grafana-firing, 1, 0",
        "grafana-resolved, 1, 0"
    })
    void recordedDeliveriesAreRead(String name, int alerts, int truncated) {
        Webhook webhook = reader.read(Recorded.delivery(name, "staging"));

        assertThat(webhook.alerts()).hasSize(alerts);
        assertThat(webhook.truncated()).isEqualTo(truncated);
    }

    @Test
    void anAlertIsReadWithWhatItSays() {
        List<ReceivedAlert> alerts =
                reader.read(Recorded.delivery("alertmanager-mixed", "staging")).alerts();

        assertThat(alerts).extracting(ReceivedAlert::firing).containsExactly(false, true);
        assertThat(alerts.getFirst().name()).isEqualTo("MySQLDown");
        assertThat(alerts.getFirst().labels()).containsEntry("job", "mysql");
        assertThat(alerts.getFirst().startsAt()).isEqualTo(Instant.parse("2026-11-19T14:03:07.123Z"));
        assertThat(alerts.getFirst().endsAt()).isEqualTo(Instant.parse("2026-11-19T14:11:07.123Z"));
        assertThat(alerts.getLast().endsAt()).as("Go's zero time is none").isNull();
    }

    @Test
    void grafanasLocalTimesAreInstants() {
        ReceivedAlert alert = reader.read(Recorded.delivery("grafana-firing", "staging"))
                .alerts()
                .getFirst();

        assertThat(alert.startsAt()).isEqualTo(Instant.parse("2026-11-19T14:03:10Z"));
        assertThat(alert.fingerprint()).isEqualTo("c6eadffa33fcdf37");
    }

    @Test
    void whatIsMissingIsMadeUpFromTheRest() {
        ReceivedAlert minimal = reader.read(Recorded.delivery("alertmanager-minimal", "staging"))
                .alerts()
                .getFirst();
        ReceivedAlert whole = reader.read(Recorded.delivery("alertmanager-firing", "staging"))
                .alerts()
                .getFirst();

        assertThat(minimal.fingerprint()).as("as Alertmanager makes it").isEqualTo(whole.fingerprint());
        assertThat(minimal.firing()).isTrue();
        assertThat(minimal.startsAt()).isNull();
        assertThat(one("{'fingerprint':'f'}").name()).isEqualTo("f");
        assertThat(reader.read("{'status':'resolved','alerts':[{'fingerprint':'f'}]}".replace('\'', '"'))
                        .alerts()
                        .getFirst()
                        .firing())
                .as("of its group")
                .isFalse();
    }

    @Test
    void theFingerprintIsThatOfPrometheus() {
        // From the tests of github.com/prometheus/common.
        var labels = new TreeMap<>(Map.of("name", "garland, briggs", "fear", "love is not enough"));

        assertThat(Fingerprint.of(labels)).isEqualTo(String.format("%016x", 5799056148416392346L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    []                                                               ¦ ''
                    "text"                                                           ¦ ''
                    {                                                                ¦ ''
                    {}                                                               ¦ alerts
                    {"alerts":{}}                                                    ¦ alerts
                    {"alerts":null}                                                  ¦ alerts
                    {"version":"5","alerts":[]}                                      ¦ version
                    {"version":4,"alerts":[]}                                        ¦ version
                    {"status":"pending","alerts":[]}                                 ¦ status
                    {"truncatedAlerts":"3","alerts":[]}                              ¦ truncatedAlerts
                    {"truncatedAlerts":1.5,"alerts":[]}                              ¦ truncatedAlerts
                    {"alerts":["x"]}                                                 ¦ alerts[0]
                    {"alerts":[null]}                                                ¦ alerts[0]
                    {"alerts":[{}]}                                                  ¦ alerts[0].labels
                    {"alerts":[{"labels":{}}]}                                       ¦ alerts[0].labels
                    {"alerts":[{"labels":"x"}]}                                      ¦ alerts[0].labels
                    {"alerts":[{"labels":{"a":1}}]}                                  ¦ alerts[0].labels.a
                    {"alerts":[{"labels":{"a":"\\u0000"}}]}                          ¦ alerts[0].labels.a
                    {"alerts":[{"labels":{"a":"\\ud800"}}]}                          ¦ alerts[0].labels.a
                    {"alerts":[{"fingerprint":7}]}                                   ¦ alerts[0].fingerprint
                    {"alerts":[{"fingerprint":"f","status":"broken"}]}               ¦ alerts[0].status
                    {"alerts":[{"fingerprint":"f"},{"fingerprint":"g","status":1}]}  ¦ alerts[1].status
                    {"alerts":[{"fingerprint":"f","startsAt":"yesterday"}]}          ¦ alerts[0].startsAt
                    {"alerts":[{"fingerprint":"f","startsAt":1700000000}]}           ¦ alerts[0].startsAt
                    {"alerts":[{"fingerprint":"f","endsAt":"2026-11-19"}]}           ¦ alerts[0].endsAt
                    {"alerts":[{"fingerprint":"f","endsAt":"+99999-01-01T00:00:00Z"}]} ¦ alerts[0].endsAt
                    """)
    void whatCannotBeReadIsNamed(String body, String field) {
        assertThatThrownBy(() -> reader.read(body))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alerts\":[]}",
                "{\"alerts\":[],\"version\":\"4\",\"status\":\"firing\",\"new\":{\"a\":[1]}}",
                "{\"alerts\":[{\"fingerprint\":\"f\",\"annotations\":{\"n\":5},\"values\":null}]}"
            })
    void whatIsNotNeededIsLeftAlone(String body) {
        assertThat(reader.read(body)).isNotNull();
    }

    private ReceivedAlert one(String alert) {
        return reader.read("{\"alerts\":[" + alert.replace('\'', '"') + "]}")
                .alerts()
                .getFirst();
    }
}
