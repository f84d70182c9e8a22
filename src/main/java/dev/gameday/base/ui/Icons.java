package dev.gameday.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The product's one icon set, from {@code frontend/icons.svg}. */
public final class Icons {
    private Icons() {}

    /** A decorative icon: whatever carries it needs a name of its own. */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon("frontend/icons.svg", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
