package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Choices kept in the page's address, so that a link shows a colleague the same. */
final class ViewQuery {
    private ViewQuery() {}

    /** What the address says; the usual when it says nothing, or nothing sensible. */
    static <E extends Enum<E>> E read(String name, Class<E> type, E usual) {
        Location location = UI.getCurrent().getActiveViewLocation();
        String text = location.getQueryParameters().getSingleParameter(name).orElse("");
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        return usual;
    }

    /** Puts it into the address without loading anything; the usual needs no words. */
    static <E extends Enum<E>> void write(String name, E value, E usual) {
        UI ui = UI.getCurrent();
        Location location = ui.getActiveViewLocation();
        Map<String, List<String>> parameters =
                new HashMap<>(location.getQueryParameters().getParameters());
        parameters.remove(name);
        if (value != usual) {
            parameters.put(name, new ArrayList<>(List.of(value.name().toLowerCase(Locale.ROOT))));
        }
        ui.getPage().getHistory().replaceState(null, new Location(location.getPath(), new QueryParameters(parameters)));
    }
}
