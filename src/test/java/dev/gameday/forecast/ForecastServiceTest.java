package dev.gameday.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.VerdictService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.exercise.api.Api;
import dev.gameday.forecast.Forecast.Status;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import dev.gameday.testing.StatementCounter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.AuthenticationException;

@GamedayTest
@OwnDatabase
@Import({World.class, Api.class})
@SuppressWarnings("NullAway.Init")
abstract class ForecastServiceTest {
    @Autowired
    World world;

    @Autowired
    ForecastService forecasts;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    Api api;

    private Forecast forecast() {
        return Acting.as(Role.STAKEHOLDER, () -> forecasts.forecast());
    }

    private void judged(AccountPrincipal organizer, UUID day, Mode mode) {
        Acting.as(organizer, () -> {
            UUID injection = scripts.script(day).injections().getFirst().id();
            injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED));
            verdicts.record(
                    injection,
                    new RecordVerdict(mode.id(), VerdictResult.PASSED, "", null, null, null, UUID.randomUUID()));
        });
    }

    /** One story, since what is in the database counts for all of it. */
    @Test
    void itRestsOnPublicEvidenceAlone() {
        world.setUp();
        assertThat(forecast().status()).isEqualTo(Status.NOTHING_IN_SCOPE);

        Mode mode = world.mode();
        world.mode();
        assertThat(forecast().status()).isEqualTo(Status.NOT_EXERCISED);

        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        UUID day = world.live(organizer, mode);
        judged(organizer, day, mode);
        assertThat(forecast().status()).isEqualTo(Status.NOT_EXERCISED);
        assertThat(Acting.as(organizer, () -> forecasts.forecast()))
                .as("not even the day's organizers see more")
                .isEqualTo(forecast());

        world.allClearAndReveal(organizer, day);
        Forecast revealed = forecast();
        assertThat(revealed.status()).isEqualTo(Status.AHEAD);
        assertThat(revealed.inScope()).isEqualTo(2);
        assertThat(revealed.proven()).isEqualTo(1);
        assertThat(revealed.exercises()).isEqualTo(1);
        assertThat(revealed).as("kept").isEqualTo(forecast());

        int before = StatementCounter.count(this::forecast);
        world.mode();
        assertThat(forecast().inScope()).isEqualTo(3);
        assertThat(StatementCounter.count(this::forecast)).isEqualTo(before).isLessThanOrEqualTo(5);

        AccountPrincipal stakeholder = world.account(Role.STAKEHOLDER);
        var answer = api.get(stakeholder, "/forecast");
        assertThat(answer).hasStatus(200);
        assertThat(api.body(answer).path("status").asString()).isEqualTo("AHEAD");
        assertThat(api.body(answer).path("inWords").asString()).startsWith("At this pace 80% is reached");
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        Acting.asNobody(
                () -> assertThatThrownBy(() -> forecasts.forecast()).isInstanceOf(AuthenticationException.class));
        assertThat(api.get(new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0), "/forecast"))
                .hasStatus(403);
    }
}

class ForecastServiceOnH2Test extends ForecastServiceTest {}

@OnPostgreSql
class ForecastServiceOnPostgreSqlTest extends ForecastServiceTest {}
