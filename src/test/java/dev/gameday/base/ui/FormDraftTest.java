package dev.gameday.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.base.draft.Draft;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.base.draft.DraftService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GamedayTest
@ActingAs(Role.STAKEHOLDER)
@ViewPackages(packages = "dev.gameday.base.ui")
class FormDraftTest extends SpringBrowserlessTest {
    private static final String SECRET = "correct horse battery staple";

    @Autowired
    DraftService drafts;

    @Autowired
    JdbcClient db;

    private final Div place = new Div();
    private final TextField name = new TextField("Name");
    private final PasswordField password = new PasswordField("Password");

    @BeforeEach
    void theirAccount() {
        UUID id = Acting.idOf(Role.STAKEHOLDER);
        db.sql("delete from draft where account_id = :id").param("id", id).update();
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

    private Form form(String title, Object... item) {
        UI.getCurrent().add(place);
        Form form = new Form(place);
        form.field("name", name);
        form.field("password", password);
        form.opened();
        form.keep(title, "test", item);
        return form;
    }

    @Test
    void aPasswordIsNeitherKeptNorLeftBehindByThePage() {
        Form form = form("Sign up");
        name.setValue("Ada");
        password.setValue(SECRET);
        form.touched();

        Draft draft = drafts.find(DraftKey.of("test")).orElseThrow();
        assertThat(draft.typed()).containsEntry("name", "Ada").doesNotContainKey("password");
        assertThat(db.sql("select opened || typed from draft")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(SECRET));
        assertThat(name.getElement().getAttribute("data-draft-field")).isEqualTo("name");
        assertThat(password.getElement().hasAttribute("data-draft-field")).isFalse();
    }

    @Test
    void aFormAboutSomethingWithAVeryLongNameIsKeptToo() {
        String longName = "\ud83d\ude00".repeat(10_000);
        Form form = form("Edit " + longName, longName);
        name.setValue("Ada");
        form.touched();

        assertThat(drafts.find(DraftKey.of("test", longName))).isPresent();
        assertThat(drafts.unsaved())
                .singleElement()
                .satisfies(left -> assertThat(
                                left.title().codePointCount(0, left.title().length()))
                        .isEqualTo(200));
    }
}
