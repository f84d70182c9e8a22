package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.ui.Form;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import org.jspecify.annotations.Nullable;

/** What should happen, in one line; saved deliberately, since another expectation makes earlier evidence stale. */
class ExpectedCard extends Section {
    private static final long serialVersionUID = 1L;

    private final TextArea field = new TextArea("Expected behaviour");
    private final Paragraph text = new Paragraph();
    private final Button save = new Button("Save");
    private final transient Form form = new Form(this);
    private final transient ModePage page;
    private transient @Nullable FailureModeDetail mode;

    ExpectedCard(ModePage page, FailureModeService service) {
        this.page = page;
        addClassName("gd-card");
        field.setPlaceholder("For example: read-only within 30 s, orders are queued and none is lost");
        field.setMinRows(1);
        field.setWidthFull();
        form.field("expected", field);
        form.onTouch(() -> save.setEnabled(form.isTouched()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(false);
        save.addClickListener(click -> form.save(
                () -> describe(service),
                () -> page.saved("Saved. Earlier evidence is stale now: it proved another" + " expectation.")));
        Div actions = new Div(save, Words.dim("Another expectation makes earlier evidence stale."));
        actions.addClassNames("gd-actions", "gd-mode-save");
        field.setVisible(page.engineer());
        actions.setVisible(page.engineer());
        text.setVisible(!page.engineer());
        add(new H2("What should happen"), text, form.notes(), field, actions);
    }

    private void describe(FailureModeService service) {
        FailureModeDetail now = mode;
        if (now != null) {
            service.describe(
                    now.id(), form.version(), field.getValue(), now.measured(), now.alerting(), now.absenceAlert());
        }
    }

    /** Keeps what was typed and not saved. */
    void show(FailureModeDetail now) {
        boolean another = mode == null || !mode.id().equals(now.id());
        text.setText(now.expected().isEmpty() ? "Not written down yet." : now.expected());
        page.show(form, another, now, read -> {
            mode = read;
            field.setValue(read.expected());
        });
        if (another && page.engineer()) {
            form.keep("Expected behaviour", "expected", now.id());
        }
    }
}
