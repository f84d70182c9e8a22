package dev.gameday.alert;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.TokenScope;
import dev.gameday.security.TokenService;
import dev.gameday.testing.Acting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Live days whose injections watch for alerts, and tokens to deliver them with. */
@TestComponent
public class AlertWorld {
    private final World world;
    private final ScriptService scripts;
    private final InjectionService injections;
    private final DependencyService dependencies;
    private final TokenService tokens;
    private final JdbcClient jdbc;
    private final ProgramClock clock;
    private final Clock realClock;

    public AlertWorld(
            World world,
            ScriptService scripts,
            InjectionService injections,
            DependencyService dependencies,
            TokenService tokens,
            JdbcClient jdbc,
            ProgramClock clock,
            Clock realClock) {
        this.world = world;
        this.scripts = scripts;
        this.injections = injections;
        this.dependencies = dependencies;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
        this.realClock = realClock;
    }

    /** A live day with one injection that has not begun. */
    public record Day(AccountPrincipal organizer, UUID id, UUID injection, Mode mode) {}

    /** Nothing has been delivered yet. */
    public void forgetDeliveries() {
        jdbc.sql("delete from alert").update();
        jdbc.sql("delete from alert_delivery").update();
        jdbc.sql("update alert_inbox set forgotten_on = null").update();
    }

    /** @param matchers of the dependency that the day breaks */
    public Day day(String matchers) {
        return day(matchers, world.account(Role.ORGANIZER));
    }

    public Day day(String matchers, AccountPrincipal organizer) {
        Mode mode = world.mode();
        Acting.as(Role.ENGINEER, () -> {
            var now = dependencies.detail(mode.dependencyId());
            DependencyData data = now.data();
            dependencies.update(
                    now.id(),
                    now.version(),
                    new DependencyData(
                            data.name(),
                            data.description(),
                            data.kind(),
                            data.applicationId(),
                            data.reliability(),
                            data.evidence(),
                            data.assessedOn(),
                            data.discovered(),
                            matchers));
        });
        UUID day = world.live(organizer, mode);
        UUID injection = Acting.as(
                organizer, () -> scripts.script(day).injections().getFirst().id());
        return new Day(organizer, day, injection, mode);
    }

    public RecordedEvent record(Day day, InjectionEventType type) {
        return Acting.as(day.organizer(), () -> injections.record(day.injection(), RecordEvent.now(type)));
    }

    public List<RecordedEvent> log(Day day) {
        return Acting.as(day.organizer(), () -> injections.events(day.injection()));
    }

    public InjectionTimeline timeline(Day day) {
        return InjectionTimeline.of(log(day));
    }

    public Script.Item item(Day day) {
        return Acting.as(
                day.organizer(), () -> scripts.script(day.id()).injections().getFirst());
    }

    /** Does the work so long after the injections of the tests. */
    public <T> T after(Duration time, java.util.function.Supplier<T> work) {
        return clock.at(Recorded.INJECTED.plus(time), work);
    }

    /** Does the work so many seconds after the injections of the tests. */
    public void after(int seconds, Runnable work) {
        after(Duration.ofSeconds(seconds), () -> {
            work.run();
            return seconds;
        });
    }

    public String token(AccountPrincipal owner, TokenScope scope) {
        Instant end = realClock.instant().plus(Duration.ofDays(1));
        return Acting.as(owner, () -> tokens.create("alerts", scope, end)).secret();
    }

    /** Ends the days of other tests in the same database. */
    public void onlyRunning(Day day) {
        jdbc.sql("update game_day set revealed_at = started_at where revealed_at is null and started_at is not null"
                        + " and id <> :day")
                .param("day", day.id())
                .update();
    }

    public int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** What was received when, for messages of failed tests. */
    public List<String> alerts() {
        return jdbc.sql("select name, fired_at, resolved_at, times from alert order by fired_at")
                .query((row, n) -> row.getString("name") + " " + Sql.instantOrNull(row, "fired_at") + " "
                        + Sql.instantOrNull(row, "resolved_at") + " " + row.getInt("times"))
                .list();
    }
}
