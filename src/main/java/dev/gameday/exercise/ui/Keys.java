package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Keys that press a button of a live page, from anywhere on it unless somebody types. */
public final class Keys {
    public static final String NOTICE = "i";
    public static final String REAL_INCIDENT = "b";
    public static final String GRANT = "y";
    public static final String REFUSE = "f";
    /** Pauses what goes on, and lets go on what is paused. */
    public static final String PAUSE = "p";

    static final String ALL_CLEAR = "c";
    static final String ABORT_ALL = "x";
    static final String INSERT = "e";
    /** As the key that writes one down elsewhere; here it is known which injection showed it. */
    static final String HIDDEN_DEPENDENCY = "h";

    static final String EARLIER = "k";
    static final String LATER = "j";

    private Keys() {}

    /** Gives the button the key, and shows it on it. */
    public static Button on(Button button, String key) {
        Span hint = new Span(key.toUpperCase(Locale.ROOT));
        hint.addClassName("gd-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        return of(button, key);
    }

    /** Gives it the key. */
    public static <T extends Component> T of(T pressed, String key) {
        pressed.getElement().setAttribute("data-shortcut", key).setAttribute("aria-keyshortcuts", key);
        return pressed;
    }
}
