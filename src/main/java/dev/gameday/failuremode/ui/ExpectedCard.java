package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What should happen, in one line; saved deliberately, since another expectation makes earlier evidence stale. */
class ExpectedCard extends Section {
    private static final long serialVersionUID = 1L;

    private final TextArea field = new TextArea("Expected behaviour");
    private final Paragraph text = new Paragraph();
    private final Button save = new Button("Save");
    private transient @Nullable FailureModeDetail mode;
    private String saved = "";

    ExpectedCard(ModePage page, FailureModeService service) {
        addClassName("gd-card");
        field.setPlaceholder("For example: read-only within 30 s, orders are queued and none is lost");
        field.setMinRows(1);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> save.setEnabled(dirty()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(false);
        save.addClickListener(click -> {
            FailureModeDetail now = mode;
            if (now != null) {
                page.save(
                        Map.of("expected", field),
                        "Saved. Earlier evidence is stale now: it proved another expectation.",
                        version -> service.describe(
                                now.id(),
                                version,
                                field.getValue(),
                                now.measured(),
                                now.alerting(),
                                now.absenceAlert()));
            }
        });
        Div actions = new Div(save, Words.dim("Another expectation makes earlier evidence stale."));
        actions.addClassNames("gd-actions", "gd-mode-save");
        field.setVisible(page.engineer());
        actions.setVisible(page.engineer());
        text.setVisible(!page.engineer());
        add(new H2("What should happen"), text, field, actions);
    }

    private boolean dirty() {
        return !field.getValue().strip().equals(saved);
    }

    /** Keeps what was typed and not saved. */
    void show(FailureModeDetail now) {
        boolean same = mode != null && mode.id().equals(now.id());
        boolean typed = same && dirty() && !field.getValue().strip().equals(now.expected());
        boolean other = same && !now.expected().equals(saved);
        mode = now;
        saved = now.expected();
        text.setText(saved.isEmpty() ? "Not written down yet." : saved);
        if (!typed) {
            field.setValue(saved);
        }
        field.setHelperText(typed && other ? "Saved meanwhile: " + saved : null);
        save.setEnabled(dirty());
    }
}
