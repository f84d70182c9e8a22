package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
    private final GlobalActions actions;

    AccountMenu(CurrentUser user, AuthenticationContext authentication, GlobalActions actions) {
        this.user = user;
        this.authentication = authentication;
        this.actions = actions;
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

    private Button keysButton() {
        Button keys = new Button(Icons.of("keyboard"), click -> showKeys());
        keys.setAriaLabel("Keyboard shortcuts");
        keys.setTooltipText("Keyboard shortcuts (?)");
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        keys.getElement().setAttribute("data-shortcut", "?").setAttribute("aria-keyshortcuts", "?");
        return keys;
    }

    private void showKeys() {
        DescriptionList list = new DescriptionList();
        list.addClassName("gd-keys");
        for (GlobalAction action : actions.available()) {
            list.add(term(String.valueOf(action.shortcut()).toUpperCase(Locale.ROOT)));
            list.add(new DescriptionList.Description(action.label()));
        }
        list.add(term("?"), new DescriptionList.Description("Show these shortcuts"));
        list.add(term("Esc"), new DescriptionList.Description("Close a dialog or menu"));
        Dialog dialog = new Dialog("Keyboard shortcuts");
        dialog.add(list);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }

    private static DescriptionList.Term term(String key) {
        Span cap = new Span(key);
        cap.addClassName("gd-key");
        return new DescriptionList.Term(cap);
    }
}
