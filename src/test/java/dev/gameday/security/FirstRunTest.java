package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.CannotStartException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.program.Clean;
import dev.gameday.program.SetUpProgram;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@GamedayTest
@NotSetUp
abstract class FirstRunTest {
    private static final String PASSWORD = "long enough for this";
    private static final String TOKEN = "tökén-✓ with ${x} in it";

    @Autowired
    FirstRun firstRun;

    @Autowired
    SetupService setup;

    @Autowired
    BearerTokens.Owners owners;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void takeBack() {
        Clean.up(db, events);
    }

    @Test
    void ofManyNodesThatSetUpAtOnceExactlyOneDoes() {
        var outcome = Race.between(4, i -> () -> firstRun.setUp(own("a" + i + "@x.org")));

        assertThat(outcome.winners()).hasSize(1);
        assertThat(outcome.losers()).hasSize(3).allSatisfy(e -> assertThat(e).isInstanceOf(RuleException.class));
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("program")).isEqualTo(1);
    }

    @Test
    void aFailedFirstRunLeavesNothingBehind() {
        assertThatThrownBy(() -> firstRun.setUp(new SetUp("no address", "A", PASSWORD, empty(), null)))
                .isInstanceOf(InvalidException.class);
        assertThat(count("setup") + count("account") + count("program")).isZero();
    }

    @Test
    void withoutTheCodeFromTheConsoleNothingIsSetUp() {
        assertThatThrownBy(() -> setup.setUp("guess", own("a@x.org")))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("code"));
        assertThat(count("setup")).isZero();
    }

    @Test
    void theEnvironmentSetsUpOnceWithItsTokenVerbatim() {
        MockEnvironment environment = environment().withProperty(HeadlessSetup.TOKEN, TOKEN);
        run(environment);
        run(environment);

        assertThat(count("account")).isEqualTo(1);
        assertThat(owners.of(TOKEN)).get().extracting(AccountPrincipal::email).isEqualTo("admin@x.org");
    }

    @Test
    void aBadValueInTheEnvironmentEndsTheStartNamingIt() {
        refused(environment().withProperty(HeadlessSetup.TOKEN, "too short"), HeadlessSetup.TOKEN);
        refused(environment().withProperty(HeadlessSetup.SAMPLE, "maybe"), HeadlessSetup.SAMPLE);
        refused(environment().withProperty(HeadlessSetup.PASSWORD, "short"), HeadlessSetup.PASSWORD);
        refused(environment().withProperty(HeadlessSetup.EMAIL, "nobody"), HeadlessSetup.EMAIL);
        refused(new MockEnvironment().withProperty(HeadlessSetup.EMAIL, "a@x.org"), HeadlessSetup.PASSWORD);
    }

    @Test
    void withoutVariablesTheFirstRunWaitsForABrowser() {
        run(new MockEnvironment());
        assertThat(count("setup")).isZero();
    }

    private void refused(MockEnvironment environment, String variable) {
        assertThatThrownBy(() -> run(environment))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(variable);
        assertThat(count("setup")).isZero();
    }

    private void run(MockEnvironment environment) {
        new HeadlessSetup(new SetupState(db), firstRun, environment, clock).run(new DefaultApplicationArguments());
    }

    private static MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty(HeadlessSetup.EMAIL, "admin@x.org")
                .withProperty(HeadlessSetup.PASSWORD, PASSWORD);
    }

    private static SetUp own(String email) {
        return new SetUp(email, "Administrator", PASSWORD, empty(), null);
    }

    private static SetUpProgram empty() {
        return SetUpProgram.withDefaults("Ours", ZoneOffset.UTC, LocalDate.of(2026, 12, 3));
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

class FirstRunOnH2Test extends FirstRunTest {}

@OnPostgreSql
class FirstRunOnPostgreSqlTest extends FirstRunTest {}
