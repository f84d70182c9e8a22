package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.gameday.base.CurrentUser;
import java.util.List;
import java.util.Locale;

/** The account's corner of the shell: light or dark, the keys, signing out. */
@SpringComponent
class AccountMenu {
    private final CurrentUser user;
    private final AuthenticationContext authentication;

    AccountMenu(CurrentUser user, AuthenticationContext authentication) {
        this.user = user;
        this.authentication = authentication;
    }

    Component create() {
        Avatar avatar = new Avatar(user.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Button face = new Button(user.name(), avatar);
        face.addThemeVariants(ButtonVariant.TERTIARY);
        face.addClassName("gd-account");
        face.setAriaLabel("Account of " + user.name());
        face.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(face);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.TOP_START);
        var look = menu.addItem("Appearance").getSubMenu();
        for (String scheme : List.of("System", "Light", "Dark")) {
            look.addItem(scheme, click -> choose(scheme.toLowerCase(Locale.ROOT)));
        }
        menu.addItem("Keyboard shortcuts", click -> showKeys());
        menu.addSeparator();
        menu.addItem("Sign out", click -> authentication.logout());
        Div row = new Div(face, keysButton());
        row.addClassName("gd-account-row");
        return row;
    }

    /** Keeps the choice in this browser; the page's head applies it before anything shows. */
    private static void choose(String scheme) {
        UI.getCurrentOrThrow().getPage().executeJs("window.gamedayColorScheme($0)", scheme);
    }

    private static Button keysButton() {
        Button keys = new Button(Icons.of("keyboard"), click -> showKeys());
        keys.setAriaLabel("Keyboard shortcuts");
        keys.setTooltipText("Keyboard shortcuts (?)");
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        keys.getElement().setAttribute("data-shortcut", "?").setAttribute("aria-keyshortcuts", "?");
        return keys;
    }

    private static void showKeys() {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return window.gamedayShortcuts()")
                .then(found -> new ShortcutsDialog(found).open());
    }
}
