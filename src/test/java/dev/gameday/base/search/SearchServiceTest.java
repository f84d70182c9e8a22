package dev.gameday.base.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

/** The database finds exactly what {@link SearchWords} says. */
@GamedayTest
@Transactional
@ActingAs(Role.STAKEHOLDER)
abstract class SearchServiceTest {
    @Autowired
    SearchService search;

    @Autowired
    ApplicationService applications;

    @Test
    void wordsAreFoundByTheirBeginningsWhateverCaseAndAccents() {
        application("Zwölf Élan-Dienste (O'Brien)");
        for (String text : List.of("zwolf", "ZWÖLF", "dienste elan", "brien", "o'brien", "zwölf él", "Dienst")) {
            assertThat(names(text)).as(text).contains("Zwölf Élan-Dienste (O'Brien)");
        }
        for (String text : List.of("wolf", "ienste", "zwolf x", "zwolf%", "zw_lf")) {
            assertThat(names(text)).as(text).isEqualTo(text.equals("zwolf%") ? names("zwolf") : List.of());
        }
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        application("An archive of quokkas");
        application("Quokka service");
        assertThat(names("quokka")).containsExactly("Quokka service", "An archive of quokkas");
    }

    @Test
    void eachKindIsLimitedAndSaysThatThereIsMore() {
        IntStream.range(0, 7).forEach(i -> application("Numbat " + i));
        SearchGroup group = search.search("numbat", 5).getFirst();
        assertThat(group.hits()).hasSize(5);
        assertThat(group.more()).isTrue();
        assertThat(search.search("numbat", 7).getFirst().more()).isFalse();
    }

    @Test
    void aSearchCostsTheSameStatementsWhateverItFinds() {
        int nothing = StatementCounter.count(() -> search.search("wombat", 5));
        IntStream.range(0, 30).forEach(i -> application("Wombat " + i));
        assertThat(StatementCounter.count(() -> search.search("wombat", 5))).isEqualTo(nothing);
        assertThat(StatementCounter.count(() -> search.search("w o m b a t s and more", 50)))
                .isEqualTo(nothing);
        assertThat(StatementCounter.count(() -> search.search(" ", 5))).isZero();
    }

    @Test
    void onlyWhoIsSignedInSearches() {
        Acting.asNobody(() -> assertThatThrownBy(() -> search.search("core", 5))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }

    private void application(String name) {
        Acting.as(
                Role.MANAGER,
                () -> applications.create(new ApplicationData(name, null, null, null, null, null, null, null)));
    }

    private List<String> names(String text) {
        return search.search(text, 20).stream()
                .filter(group -> group.kind().equals("Applications"))
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::title)
                .toList();
    }
}

class SearchServiceOnH2Test extends SearchServiceTest {}

@OnPostgreSql
class SearchServiceOnPostgreSqlTest extends SearchServiceTest {}
