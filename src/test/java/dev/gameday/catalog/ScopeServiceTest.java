package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class ScopeServiceTest {
    private static final NewSignOff OWN = new NewSignOff(null, null, null);

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    ScopeService scopes;

    @Autowired
    ProgramClock clock;

    String name = "";
    UUID application = UUID.randomUUID();
    List<UUID> ids = List.of();

    @BeforeEach
    void anApplicationWithThreeFeatures() {
        name = Some.name("Call tool");
        application = applications.create(Some.application(name));
        ids = List.of(create("Record"), create("Script"), create("Leaderboard"));
    }

    @Test
    void aSignOffKeepsTheScopeAsItWas() {
        UUID id = sign(OWN);
        features.update(ids.get(1), 0, new FeatureData("Call script", "", NeedLevel.SHEDDABLE, ""));
        features.move(ids.get(2), 1);
        features.archive(ids.get(0), features.detail(ids.get(0)).version());
        create("Photos");

        SignOffDetail agreed = scopes.signOff(id);
        assertThat(agreed.features())
                .extracting(feature -> feature.rank() + " " + feature.name() + " " + feature.needLevel())
                .containsExactly("1 Record CORE", "2 Script CORE", "3 Leaderboard CORE");
        assertThat(agreed.signOff().signedBy()).isEqualTo("The manager");
        assertThat(agreed.signOff().own()).isTrue();
        Scope now = scopes.scope(application);
        assertThat(now.crept()).isTrue();
        assertThat(now.changes())
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactly("ADDED Photos", "REMOVED Record", "LEVEL Call script", "RANK Call script");
    }

    @Test
    void whoAgreesAgreesToWhatTheyRead() {
        long seen = scopes.scope(application).version();
        features.move(ids.get(2), 1);

        assertThatThrownBy(() -> scopes.sign(UUID.randomUUID(), application, seen, OWN))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(scopes.scope(application).signOff()).isNull();
    }

    @Test
    void theListSaysWhoHasAgreedAndWhatChangedSince() {
        assertThat(shown(ScopingFilter.Signed.NO)).isTrue();
        assertThat(counts()).isEqualTo(new ScopingCounts(1, 0, 0));
        sign(OWN);
        assertThat(shown(ScopingFilter.Signed.YES)).isTrue();
        assertThat(shown(ScopingFilter.Signed.NO)).isFalse();
        assertThat(shown(ScopingFilter.Signed.CHANGED)).isFalse();

        features.move(ids.get(2), 1);
        assertThat(shown(ScopingFilter.Signed.CHANGED)).isFalse();
        features.archive(ids.get(0), features.detail(ids.get(0)).version());
        assertThat(shown(ScopingFilter.Signed.CHANGED)).isTrue();
        assertThat(counts()).isEqualTo(new ScopingCounts(1, 1, 1));
        sign(OWN);
        assertThat(shown(ScopingFilter.Signed.CHANGED)).isFalse();
        create("Photos");
        assertThat(shown(ScopingFilter.Signed.CHANGED)).isTrue();
        assertThat(scopes.list(filter(ScopingFilter.Signed.ANY), 0, 10))
                .singleElement()
                .satisfies(scope -> {
                    assertThat(scope.features())
                            .extracting(FeatureRow::name)
                            .containsExactly("Leaderboard", "Script", "Photos");
                    assertThat(scope.crept()).isTrue();
                });
    }

    @Test
    void theLatestCountsUntilItIsTakenBackAndAllStayOnRecord() {
        UUID first = sign(new NewSignOff("Grace", "Field director", "On the phone"));
        UUID second = sign(OWN);
        assertThat(inForce()).isEqualTo(second);

        scopes.takeBack(second);
        assertThat(inForce()).isEqualTo(first);
        assertThat(Objects.requireNonNull(scopes.scope(application).signOff()).own())
                .isFalse();
        scopes.putBack(second);
        assertThat(inForce()).isEqualTo(second);
        scopes.takeBack(second);
        scopes.takeBack(first);
        assertThat(scopes.scope(application).signOff()).isNull();
        assertThat(scopes.history(application))
                .extracting(SignOffRow::takenBack)
                .containsExactly(true, true);
    }

    @Test
    void whatWasTakenBackOnAnEarlierDayStaysSo() {
        Instant before = clock.now().minus(Duration.ofDays(3));
        Instant then = clock.now().minus(Duration.ofDays(2));
        UUID id = sign(OWN);
        at(then, () -> {
            scopes.takeBack(id);
            return id;
        });

        assertThatThrownBy(() -> scopes.putBack(id)).isInstanceOf(RuleException.class);
        assertThat(at(before, () -> scopes.history(application))).isEmpty();
    }

    @Test
    void onlyManagersSpeakForOthersAndNobodySignsOffTheirOwnWork() {
        NewSignOff forGrace = new NewSignOff("Grace", "Field director", null);
        denied(Role.STAKEHOLDER, forGrace);
        denied(Role.ENGINEER, OWN);
        denied(Role.ORGANIZER, OWN);
        UUID manager = sign(OWN);
        UUID stakeholder = Acting.as(Role.STAKEHOLDER, () -> sign(new NewSignOff("", "Field director", "")));

        Acting.as(Role.STAKEHOLDER, () -> {
            assertThatThrownBy(() -> scopes.takeBack(manager)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scopes.putBack(manager)).isInstanceOf(AccessDeniedException.class);
            scopes.takeBack(stakeholder);
            scopes.putBack(stakeholder);
        });
        scopes.takeBack(stakeholder);
        assertThat(scopes.signOff(stakeholder).signOff().takenBackBy()).isEqualTo("The manager");
    }

    @Test
    void aRepeatedSignOffIsTheSame() {
        UUID request = UUID.randomUUID();
        long version = scopes.scope(application).version();
        scopes.sign(request, application, version, OWN);
        scopes.sign(request, application, version, OWN);

        assertThat(scopes.history(application)).hasSize(1);
    }

    @Test
    void thereMustBeSomethingToAgreeTo() {
        UUID empty = applications.create(Some.application());
        long version = scopes.scope(empty).version();
        assertThatThrownBy(() -> scopes.sign(UUID.randomUUID(), empty, version, OWN))
                .isInstanceOf(RuleException.class);

        applications.archive(application, 0);
        assertThatThrownBy(() -> sign(OWN)).isInstanceOf(RuleException.class);
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> scopes.scope(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> scopes.takeBack(nobody)).isInstanceOf(NotFoundException.class);
    }

    private void denied(Role role, NewSignOff data) {
        long version = scopes.scope(application).version();
        Acting.as(
                role,
                () -> assertThatThrownBy(() -> scopes.sign(UUID.randomUUID(), application, version, data))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private UUID inForce() {
        return Objects.requireNonNull(scopes.scope(application).signOff()).id();
    }

    private UUID sign(NewSignOff data) {
        return scopes.sign(
                UUID.randomUUID(), application, scopes.scope(application).version(), data);
    }

    private <T> T at(Instant instant, Supplier<T> work) {
        return clock.at(instant, work);
    }

    private boolean shown(ScopingFilter.Signed signed) {
        int count = scopes.count(filter(signed));
        assertThat(scopes.list(filter(signed), 0, 10)).hasSize(count);
        return count == 1;
    }

    private ScopingCounts counts() {
        return scopes.counts(filter(ScopingFilter.Signed.NO));
    }

    private ScopingFilter filter(ScopingFilter.Signed signed) {
        return new ScopingFilter(name, null, signed);
    }

    private UUID create(String feature) {
        return features.create(application, Some.feature(feature));
    }
}

class ScopeServiceOnH2Test extends ScopeServiceTest {}

@OnPostgreSql
class ScopeServiceOnPostgreSqlTest extends ScopeServiceTest {}
