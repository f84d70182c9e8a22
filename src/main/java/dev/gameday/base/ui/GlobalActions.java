package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** The buttons for what can be started from everywhere, each with its key. */
@SpringComponent
class GlobalActions {
    private final ObjectProvider<GlobalAction> actions;
    private final CurrentUser user;

    GlobalActions(ObjectProvider<GlobalAction> actions, CurrentUser user) {
        this.actions = actions;
        this.user = user;
    }

    List<GlobalAction> available() {
        return actions.orderedStream()
                .filter(action -> user.has(action.needs()))
                .toList();
    }

    /** For the drawer: full width, showing the key. */
    Component buttons() {
        Div all = new Div();
        all.addClassName("gd-global-actions");
        for (GlobalAction action : available()) {
            String key = key(action);
            Span hint = new Span(key.toUpperCase(Locale.ROOT));
            hint.addClassName("gd-key");
            hint.getElement().setAttribute("aria-hidden", "true");
            Button button = new Button(action.label(), Icons.of("plus"), click -> action.start());
            button.setSuffixComponent(hint);
            button.getElement().setAttribute("data-shortcut", key).setAttribute("aria-keyshortcuts", key);
            all.add(button);
        }
        return all;
    }

    /** For the top bar of a phone: the first action only, as an icon. */
    Component phoneButtons() {
        Div all = new Div();
        all.addClassName("gd-phone-actions");
        available().stream().findFirst().ifPresent(action -> {
            Button button = new Button(Icons.of("plus"), click -> action.start());
            button.setAriaLabel(action.label());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            all.add(button);
        });
        return all;
    }

    private static String key(GlobalAction action) {
        return String.valueOf(action.shortcut()).toLowerCase(Locale.ROOT);
    }
}
