package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GamedayTest
@RecordApplicationEvents
@ActingAs(Role.MANAGER)
abstract class ApplicationServiceTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    TeamService teams;

    @Autowired
    ApplicationEvents events;

    @Test
    void whatWasSaidIsRead() {
        UUID team = teams.create(new NewTeam(Some.name("Outreach"), 5));
        var data = new ApplicationData(
                Some.name("Call tool"),
                "Phones",
                team,
                1,
                MinimumViableMode.READ_ONLY,
                "Shows numbers, records nothing",
                "#calls",
                "https://calls.example");

        var detail = applications.detail(applications.create(data));

        assertThat(detail.data()).isEqualTo(data);
        assertThat(detail.version()).isZero();
        assertThat(detail.teamName()).startsWith("Outreach");
        assertThat(detail.archived()).isFalse();
    }

    @Test
    void theListFindsByPartOfTheNameWhateverTheCase() {
        UUID odd = applications.create(Some.application(Some.name("100% Ünder_score")));
        UUID other = applications.create(Some.application(Some.name("1000 under score")));

        assertThat(ids(new ApplicationFilter("0% üNDER_", null, false)))
                .contains(odd)
                .doesNotContain(other);
    }

    @Test
    void theListKnowsTeamsAndArchivedOnes() {
        UUID team = teams.create(new NewTeam(Some.name("Donations"), 5));
        UUID id = applications.create(
                new ApplicationData(Some.name("Payments"), null, team, null, null, null, null, null));

        assertThat(ids(new ApplicationFilter("", team, false))).containsExactly(id);
        assertThat(applications.count(new ApplicationFilter("", team, false))).isEqualTo(1);
        applications.archive(id, 0);
        assertThat(ids(new ApplicationFilter("", team, false))).isEmpty();
        assertThat(ids(new ApplicationFilter("", team, true))).containsExactly(id);
        assertThat(applications.names()).extracting(Named::id).doesNotContain(id);
    }

    @Test
    void namesAreUniqueWhateverTheCaseUntilArchived() {
        String name = Some.name("Überall");
        UUID first = applications.create(Some.application(name));

        assertThatThrownBy(() -> applications.create(Some.application("  " + name.toUpperCase(Locale.ROOT))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("already has this name");

        UUID other = applications.create(Some.application());
        assertThatThrownBy(() -> applications.update(other, 0, Some.application(name)))
                .isInstanceOf(InvalidException.class);

        applications.archive(first, 0);
        UUID second = applications.create(Some.application(name));
        assertThatThrownBy(() -> applications.restore(first, 1)).isInstanceOf(InvalidException.class);
        applications.archive(second, 0);
        applications.restore(first, 1);
        assertThat(applications.detail(first).archived()).isFalse();
    }

    @Test
    void ofTwoWhoTakeTheSameNameAtOnceOneIsTold() throws Exception {
        String name = Some.name("Race");
        Callable<Boolean> create = () -> {
            try {
                Acting.as(Role.MANAGER, () -> {
                    applications.create(Some.application(name));
                });
                return true;
            } catch (InvalidException taken) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = threads.invokeAll(Stream.generate(() -> create).limit(8).toList());
            int created = 0;
            for (var one : done) {
                created += one.get() ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
    }

    @Test
    void coverageHearsOfTheTeamButNotOfTheName() {
        UUID team = teams.create(new NewTeam(Some.name("Core"), 5));
        var data = Some.application();
        UUID id = applications.create(data);
        applications.update(id, 0, Some.application());
        assertThat(CatalogEvents.facts(events)).isEmpty();

        applications.update(id, 1, new ApplicationData(data.name(), null, team, null, null, null, null, null));
        applications.archive(id, 2);
        applications.archive(id, 3);
        applications.restore(id, 3);
        var immaterial = new CatalogFactsChanged(Set.of(id), Set.of(), Set.of(), false);
        assertThat(CatalogEvents.facts(events)).containsExactly(immaterial, immaterial, immaterial);
    }

    @Test
    void aDeclaredMaterialChangeIsToldAndAudited() {
        UUID id = applications.create(Some.application());

        applications.declareMaterialChange(id, 0);

        assertThat(CatalogEvents.facts(events))
                .containsExactly(new CatalogFactsChanged(Set.of(id), Set.of(), Set.of(), true));
        assertThat(events.stream(Audited.class)).extracting(Audited::subject).containsExactly(id);
        assertThat(applications.detail(id).materiallyChangedAt()).isNotNull();
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        UUID id = applications.create(Some.application());
        applications.update(id, 0, Some.application());

        assertThatThrownBy(() -> applications.update(id, 0, Some.application()))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void aRepeatedRequestAnswersTheSame() {
        UUID request = UUID.randomUUID();
        var data = Some.application();

        assertThat(applications.create(request, data)).isEqualTo(request);
        assertThat(applications.create(request, data)).isEqualTo(request);
        assertThat(applications.count(new ApplicationFilter(data.name(), null, false)))
                .isEqualTo(1);
    }

    @Test
    void inputThatCannotStandIsNamed() {
        assertThatThrownBy(() -> applications.create(Some.application("  "))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> applications.create(Some.application("x".repeat(10_001))))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> applications.create(Some.application("a\u0000b")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> applications.create(
                        new ApplicationData(Some.name("A"), null, UUID.randomUUID(), null, null, null, null, null)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> applications.create(
                        new ApplicationData(Some.name("A"), null, null, 77, null, null, null, null)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> applications.detail(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void longAndStrangeTextsComeBackAsTheyWere() {
        String strange = "<script>alert(1)</script> 𝒰𝓃𝒾 שלום 👩‍🚒 ' ; -- %s {0}";
        String description = "é".repeat(10_000);
        UUID id = applications.create(
                new ApplicationData(Some.name(strange), description, null, null, null, strange, null, null));

        assertThat(applications.detail(id).name()).startsWith(strange);
        assertThat(applications.detail(id).description()).isEqualTo(description);
        assertThat(applications.detail(id).minimumViableNote()).isEqualTo(strange);
    }

    private Stream<UUID> ids(ApplicationFilter filter) {
        return applications.list(filter, 0, 1000).stream().map(ApplicationRow::id);
    }
}

class ApplicationServiceOnH2Test extends ApplicationServiceTest {}

@OnPostgreSql
class ApplicationServiceOnPostgreSqlTest extends ApplicationServiceTest {}
