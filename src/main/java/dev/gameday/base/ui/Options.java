package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The options under a field, worked by the arrow keys from within the field. */
@Tag("gd-options")
@JsModule("context://frontend/options.js")
class Options extends Component implements HasComponents, HasStyle {
    private static final long serialVersionUID = 1L;

    Options(String id, String fieldId, String label) {
        setId(id);
        addClassName("gd-options");
        getElement()
                .setAttribute("role", "listbox")
                .setAttribute("for", fieldId)
                .setAttribute("aria-label", label);
    }
}
