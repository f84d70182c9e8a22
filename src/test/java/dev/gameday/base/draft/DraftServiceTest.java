package dev.gameday.base.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@GamedayTest
abstract class DraftServiceTest {
    private static final String HOSTILE = "<script>alert(1)</script> \u202e \ud83d\ude00 \u0000";

    @Autowired
    DraftService drafts;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    private final DraftKey key = DraftKey.of("application", UUID.randomUUID());

    @BeforeEach
    void theirAccounts() {
        for (Role role : new Role[] {Role.ENGINEER, Role.ORGANIZER}) {
            UUID id = Acting.idOf(role);
            if (db.sql("select id from account where id = :id")
                    .param("id", id)
                    .query()
                    .listOfRows()
                    .isEmpty()) {
                db.sql("""
                        insert into account (id, version, email, email_key, name, password_hash, enabled, session_epoch,
                            created_at)
                        values (:id, 0, :email, :email, 'Somebody', '', true, 0, current_timestamp)""").param("id", id).param("email", id + "@example.org").update();
            }
        }
    }

    @Test
    void anAccountGetsBackWhatItTypedAndNobodyElseSeesIt() {
        save("Mine " + HOSTILE);
        save("Mine, further " + HOSTILE);

        assertThat(typed(Role.ENGINEER)).contains("Mine, further " + HOSTILE);
        assertThat(typed(Role.ORGANIZER)).isEmpty();
        assertThat(Acting.as(Role.ORGANIZER, drafts::unsaved)).isEmpty();
        Acting.as(Role.ORGANIZER, () -> drafts.discard(key));
        assertThat(typed(Role.ENGINEER)).isPresent();

        Acting.as(Role.ENGINEER, () -> drafts.discard(key));
        assertThat(typed(Role.ENGINEER)).isEmpty();
    }

    @Test
    void whoIsNotSignedInHasNoDrafts() {
        Acting.asNobody(() -> assertThatThrownBy(drafts::unsaved)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void twoWindowsThatKeepAtOnceLoseNeitherRowNorTemper() {
        var outcome = Race.between(4, writer -> () -> {
            save("by " + writer);
            return writer;
        });
        assertThat(outcome.losers()).isEmpty();
        assertThat(typed(Role.ENGINEER)).isPresent();
    }

    @Test
    void aPageThatGoesAwayAddsWhatWasTypedLast() throws Exception {
        save("as the server heard it");
        leave(ticket(3), "and the last words");
        assertThat(typed(Role.ENGINEER)).contains("and the last words");
        assertThat(Acting.as(Role.ENGINEER, () -> drafts.find(key))
                        .orElseThrow()
                        .opened())
                .containsEntry("name", "as it was");
    }

    @Test
    void aTicketThatIsNotOursLeavesNothing() throws Exception {
        String ticket = ticket(3);
        leave(ticket.substring(0, ticket.length() - 2) + "xx", "forged");
        leave("nonsense", "forged");
        mvc.perform(post("/drafts").contentType(MediaType.TEXT_PLAIN).content("[1"))
                .andExpect(status().isNoContent());
        assertThat(typed(Role.ENGINEER)).isEmpty();
    }

    private void leave(String ticket, String text) throws Exception {
        String body = json.writeValueAsString(Map.of("ticket", ticket, "texts", Map.of("name", text)));
        mvc.perform(post("/drafts").contentType(MediaType.TEXT_PLAIN).content(body))
                .andExpect(status().isNoContent());
    }

    private String ticket(long version) {
        return Acting.as(Role.ENGINEER, () -> drafts.ticket(key, version, "Edit it", "applications"));
    }

    private void save(String text) {
        Acting.as(
                Role.ENGINEER,
                () -> drafts.save(
                        key, 3, "Edit it", "applications", Map.of("name", "as it was"), Map.of("name", text)));
    }

    private Optional<String> typed(Role role) {
        return Acting.as(role, () -> drafts.find(key))
                .map(draft -> draft.typed().getOrDefault("name", ""));
    }
}

class DraftServiceOnH2Test extends DraftServiceTest {}

@OnPostgreSql
class DraftServiceOnPostgreSqlTest extends DraftServiceTest {}
