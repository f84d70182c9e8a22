package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.catalog.CatalogFactsChanged;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceChanged;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
abstract class CoverageFactsPropertyTest {
    private static final Instant START = Instant.parse("2012-10-02T09:00:00Z");
    private static final int EDITS = 60;

    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgramClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final TreeSet<Instant> instants = new TreeSet<>(Set.of(START));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void exactlyOneFactHoldsAtEachInstantAndPastAnswersStay(long seed) {
        Random random = new Random(seed);
        Edits edits = clock.at(START, () -> new Edits(random));
        for (int i = 0; i < EDITS; i++) {
            boolean inTheMiddle = random.nextInt(6) == 0;
            Instant now = inTheMiddle ? pick(random) : instants.last().plus(gap(random));
            Map<UUID, FactLine> before = lines(edits.modes);
            clock.at(now, () -> transaction.execute(status -> edits.one()));
            instants.add(now);
            Map<UUID, FactLine> after = lines(edits.modes);
            before.forEach((mode, line) -> {
                FactLine changed = Objects.requireNonNull(after.get(mode));
                changed.assertWithoutGapOrOverlap();
                assertUntouchedAround(now, line, changed);
            });
        }
    }

    /** Also the instants of known changes themselves, and just beside them. */
    private Instant pick(Random random) {
        List<Instant> known = List.copyOf(instants);
        Instant some = known.get(random.nextInt(known.size()));
        return random.nextBoolean() ? some : some.plusSeconds(1 + random.nextInt(100_000));
    }

    private static Duration gap(Random random) {
        return Duration.ofMinutes(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(3_000));
    }

    private Map<UUID, FactLine> lines(List<UUID> modes) {
        Map<UUID, FactLine> lines = new HashMap<>();
        modes.forEach(mode -> lines.put(mode, FactLine.of(jdbc, mode)));
        return lines;
    }

    private void assertUntouchedAround(Instant now, FactLine before, FactLine after) {
        Optional<Instant> next = before.nextAfter(now.plus(CoverageFacts.SKEW));
        for (Instant end : instants) {
            for (Instant day : List.of(end, end.plusNanos(1_000))) {
                boolean past = !day.isAfter(now);
                boolean beyond = next.isPresent() && day.isAfter(next.get());
                if (past || beyond) {
                    assertThat(after.before(day)).isEqualTo(before.before(day));
                } else {
                    assertThat(after.before(day)).isPresent();
                }
            }
        }
    }

    /** Random edits of two features' modes and of everything around them. */
    private final class Edits {
        private final Random random;
        private final UUID application;
        private final UUID dependency;
        private final List<UUID> features = new ArrayList<>();
        private final List<UUID> teams = new ArrayList<>();
        private final List<NewFailureMode> keys = new ArrayList<>();
        private final List<UUID> modes = new ArrayList<>();

        Edits(Random random) {
            this.random = random;
            NewFailureMode first = rows.databaseUnavailable(START);
            application = rows.applicationOf(first.featureId());
            dependency = first.dependencyId();
            features.add(first.featureId());
            features.add(rows.feature(application, 2, NeedLevel.SHEDDABLE, START));
            rows.reliance(features.get(1), dependency, false, START);
            teams.add(rows.team("One " + UUID.randomUUID(), START));
            teams.add(rows.team("Two " + UUID.randomUUID(), START));
            for (UUID feature : features) {
                keys.add(new NewFailureMode(feature, dependency, Fault.SLOW));
                keys.add(new NewFailureMode(feature, dependency, Fault.UNAVAILABLE));
            }
            keys.forEach(key -> modes.add(service.putInScope(Set.of(key)).getFirst()));
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        boolean one() {
            switch (random.nextInt(12)) {
                case 0 -> changed("application", application, "team_id", any(teams), false);
                case 1 -> changed("feature", any(features), "need_level", any(List.of("CORE", "SHEDDABLE")), false);
                case 2 -> archiveOrRestore();
                case 3 -> changed("dependency", dependency, "description", "Other words", random.nextBoolean());
                case 4 -> changed("feature", any(features), "description", "Other words", random.nextBoolean());
                case 5 -> events.publishEvent(new RelianceChanged(any(features), dependency, random.nextInt(3) == 0));
                case 6 -> scope();
                case 7 -> acceptance();
                default -> mode();
            }
            return true;
        }

        private void changed(String table, UUID id, String column, Object value, boolean material) {
            rows.set(table, id, column, value);
            events.publishEvent(new CatalogFactsChanged(
                    table.equals("application") ? Set.of(id) : Set.of(),
                    table.equals("feature") ? Set.of(id) : Set.of(),
                    table.equals("dependency") ? Set.of(id) : Set.of(),
                    material));
        }

        private void archiveOrRestore() {
            Instant never = Instant.parse("2999-01-01T00:00:00Z");
            changed("application", application, "archived_at", random.nextBoolean() ? clock.now() : never, false);
        }

        private void scope() {
            UUID id = any(modes);
            if (random.nextBoolean()) {
                service.retire(id, version(id));
            } else if (unarchived()) {
                service.putInScope(Set.copyOf(keys));
            }
        }

        private boolean unarchived() {
            return jdbc.sql("select count(*) from application where id = ? and archived_at is not null")
                            .param(application)
                            .query(Integer.class)
                            .single()
                    == 0;
        }

        private void acceptance() {
            FailureModeDetail mode = service.detail(any(modes));
            if (mode.scope() == Scope.IN_SCOPE) {
                service.accept(
                        mode.id(), mode.version(), "Who", "Why", clock.today().plusDays(random.nextInt(3)));
            }
        }

        private void mode() {
            UUID id = any(modes);
            if (random.nextBoolean()) {
                service.describe(id, version(id), any(List.of("", "Read-only", "Slower")), true, false, true);
                return;
            }
            List<FallbackStepInput> steps = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                steps.add(new FallbackStepInput(
                        any(List.of(FallbackKind.SHED, FallbackKind.READ_ONLY)), "", null, random.nextBoolean()));
            }
            service.setFallbacks(id, version(id), steps);
        }

        private long version(UUID id) {
            return jdbc.sql("select version from failure_mode where id = ?")
                    .param(id)
                    .query(Long.class)
                    .single();
        }
    }
}

class CoverageFactsPropertyOnH2Test extends CoverageFactsPropertyTest {}

@OnPostgreSql
class CoverageFactsPropertyOnPostgreSqlTest extends CoverageFactsPropertyTest {}
