package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        Span name = new Span(user.name());
        name.addClassName("gd-account-name");
        Div face = new Div(avatar, name);
        face.addClassName("gd-account-face");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("gd-account");
        var root = bar.addItem(face);
        root.setAriaLabel("Account of " + user.name());
        var look = root.getSubMenu().addItem("Appearance").getSubMenu();
        for (String scheme : List.of("System", "Light", "Dark")) {
            look.addItem(scheme, click -> choose(scheme.toLowerCase(Locale.ROOT)));
        }
        root.getSubMenu().addItem("Keyboard shortcuts", click -> showKeys());
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem("Sign out", click -> authentication.logout());
        Div row = new Div(bar, keysButton());
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
