package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** A chart by ECharts options; colours may be the look's tokens, such as {@code var(--gd-proven)}. */
@Tag("gd-chart")
@JsModule("context://frontend/app-chart.js")
public class Chart extends Component implements HasSize, HasStyle {
    private static final long serialVersionUID = 1L;

    /** @param inWords what the picture says, for who cannot see it; put the numbers in a table beside it */
    public Chart(String inWords) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", inWords);
    }

    /** @param options as ECharts takes them, made of maps, lists, strings, numbers and booleans */
    public void setOptions(Map<String, Object> options) {
        getElement().setPropertyMap("options", options);
    }
}
