package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.Form;
import dev.gameday.catalog.Named;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepDetail;
import dev.gameday.failuremode.FallbackStepInput;
import java.util.List;

/** One step of a fallback chain, being edited. */
class FallbackStepRow extends ListItem {
    private static final long serialVersionUID = 1L;

    /** What the chain does for its steps. */
    interface Chain {
        void changed();

        void move(FallbackStepRow row, int by);

        void remove(FallbackStepRow row);
    }

    private final Span number = new Span();
    private final Select<FallbackKind> kind = new Select<>();
    private final ComboBox<Named> dependency = new ComboBox<>("Relies on");
    private final TextField detail = new TextField("Detail");
    private final Checkbox built = new Checkbox("Built");
    private final Button up = new Button("↑");
    private final Button down = new Button("↓");
    private final Button remove = new Button("Remove");

    FallbackStepRow(List<Named> dependencies, FallbackStepDetail step, Chain chain) {
        addClassName("gd-step");
        number.addClassName("gd-step-number");
        kind.setLabel("Step");
        kind.setItems(FallbackKind.values());
        kind.setItemLabelGenerator(FallbackKind::label);
        kind.setValue(step.kind());
        dependency.setItems(dependencies);
        dependency.setItemLabelGenerator(Named::name);
        dependency.setPlaceholder("Nothing else");
        dependency.setClearButtonVisible(true);
        if (step.dependencyId() != null && step.dependencyName() != null) {
            dependency.setValue(new Named(step.dependencyId(), step.dependencyName()));
        }
        detail.setValue(step.detail());
        Form.saysWhenTypingRests(detail);
        built.setValue(step.built());
        kind.addValueChangeListener(change -> chain.changed());
        dependency.addValueChangeListener(change -> chain.changed());
        detail.addValueChangeListener(change -> chain.changed());
        built.addValueChangeListener(change -> chain.changed());
        up.addClickListener(click -> chain.move(this, -1));
        down.addClickListener(click -> chain.move(this, 1));
        remove.addClickListener(click -> chain.remove(this));
        for (Button button : List.of(up, down, remove)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        Div fields = new Div(kind, dependency, detail);
        fields.addClassName("gd-step-fields");
        Div controls = new Div(built, up, down, remove);
        controls.addClassNames("gd-actions", "gd-step-controls");
        add(number, fields, controls);
    }

    void place(int position, int of) {
        number.setText(String.valueOf(position));
        up.setAriaLabel("Move step " + position + " up");
        down.setAriaLabel("Move step " + position + " down");
        remove.setAriaLabel("Remove step " + position);
        built.setAriaLabel("Step " + position + " is built");
        up.setEnabled(position > 1);
        down.setEnabled(position < of);
    }

    FallbackStepInput input() {
        Named relied = dependency.getValue();
        return new FallbackStepInput(
                kind.getValue(), detail.getValue().strip(), relied == null ? null : relied.id(), built.getValue());
    }

    void focusKind() {
        kind.focus();
    }
}
