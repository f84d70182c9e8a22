package dev.gameday.exercise;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceService;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, applications and failure modes that game days need, made through the real services. */
@TestComponent
public class World {
    private final JdbcClient jdbc;
    private final ProgramClock clock;
    private final ApplicationService applications;
    private final FeatureService features;
    private final DependencyService dependencies;
    private final RelianceService reliances;
    private final FailureModeService failureModes;
    private final GameDayService gameDays;
    private final ProgramService programs;

    public World(
            JdbcClient jdbc,
            ProgramClock clock,
            ApplicationService applications,
            FeatureService features,
            DependencyService dependencies,
            RelianceService reliances,
            FailureModeService failureModes,
            GameDayService gameDays,
            ProgramService programs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.applications = applications;
        this.features = features;
        this.dependencies = dependencies;
        this.reliances = reliances;
        this.failureModes = failureModes;
        this.gameDays = gameDays;
        this.programs = programs;
    }

    /** Screens and API are open only once everything is set up. */
    public void setUp() {
        if (rows("setup") == 0) {
            jdbc.sql("insert into setup (id, completed_at) values (1, ?)")
                    .param(Sql.at(clock.now()))
                    .update();
        }
        if (rows("program") == 0) {
            Acting.as(
                    Role.ADMINISTRATOR,
                    () -> programs.setUp(SetUpProgram.withDefaults("Program", ZoneOffset.UTC, clock.today())));
        }
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** A failure mode in scope with what it hangs on. */
    public record Mode(UUID id, UUID applicationId, UUID featureId, UUID dependencyId, UUID scenarioId) {}

    /** A new account with a row of its own. */
    public AccountPrincipal account(Role... roles) {
        return account(UUID.randomUUID(), roles);
    }

    /** The account that {@link Acting} runs things as, with a row. */
    public AccountPrincipal accountOf(Role role) {
        UUID id = Acting.idOf(role);
        boolean there = jdbc.sql("select count(*) from account where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
        return there ? new AccountPrincipal(id, "", "", Set.of(role), 0) : account(id, role);
    }

    private AccountPrincipal account(UUID id, Role... roles) {
        jdbc.sql("""
                        insert into account (id, version, email, email_key, name, password_hash, enabled, session_epoch,
                               created_at) values (?, 0, ?, ?, ?, 'none', true, 0, ?)
                        """)
                .params(id, id + "@example.org", id + "@example.org", name("Account"), Sql.at(clock.now()))
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        return new AccountPrincipal(id, id + "@example.org", "Account " + id, Set.of(roles), 0);
    }

    public Mode mode() {
        return mode(dependency("Core database"), Fault.UNAVAILABLE);
    }

    /** A new application with one feature that feels the fault. */
    public Mode mode(UUID dependency, Fault fault) {
        return Acting.as(Role.MANAGER, () -> {
            UUID application = applications.create(
                    new ApplicationData(name("Call tool"), null, null, null, null, null, null, null));
            UUID feature = features.create(application, new FeatureData("Sign in", "", NeedLevel.CORE, ""));
            reliances.rely(feature, dependency, true);
            UUID mode = failureModes
                    .putInScope(Set.of(new NewFailureMode(feature, dependency, fault)))
                    .getFirst();
            failureModes.describe(mode, version(mode), "Reads go on", false, false, false);
            return new Mode(mode, application, feature, dependency, scenario(dependency, fault));
        });
    }

    public UUID dependency(String name) {
        return Acting.as(
                Role.MANAGER, () -> dependencies.create(new DependencyData(name(name), DependencyKind.DATABASE)));
    }

    public UUID scenario(UUID dependency, Fault fault) {
        return jdbc.sql("select id from scenario where dependency_id = ? and fault = ?")
                .params(dependency, fault.name())
                .query(UUID.class)
                .single();
    }

    /** Plans a day for tomorrow in an environment of its own. */
    public UUID planned(AccountPrincipal by, Mode... modes) {
        return Acting.as(by, () -> gameDays.plan(day(modes)));
    }

    /** A day that has started. */
    public UUID live(AccountPrincipal by, Mode... modes) {
        UUID id = planned(by, modes);
        Acting.as(by, () -> gameDays.start(id, gameDays.page(id).version(), "A drill"));
        return id;
    }

    public NewGameDay day(Mode... modes) {
        return new NewGameDay(
                "Game day",
                GameDayKind.FULL,
                clock.now().plus(Duration.ofDays(1)),
                240,
                name("Staging"),
                List.of(modes).stream()
                        .map(mode -> new PickedScenario(mode.scenarioId(), Set.of(), "Most risk"))
                        .toList());
    }

    public void allClearAndReveal(AccountPrincipal by, UUID day) {
        Acting.as(by, () -> {
            gameDays.allClear(day, gameDays.page(day).version());
            gameDays.reveal(day, gameDays.page(day).version());
        });
    }

    public long version(UUID failureMode) {
        return failureModes.detail(failureMode).version();
    }

    /** A name that nothing else in the shared database has. */
    public static String name(String start) {
        return start + " " + UUID.randomUUID();
    }
}
