package dev.gameday.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot simply be undone. */
public final class Confirm {
    private Confirm() {}

    /** Asks; the button says what will be done ("End all sessions"), never just "OK". */
    public static void ask(String title, String consequence, String action, Runnable work) {
        dialog(title, consequence, action, work).open();
    }

    /** Asks in the colour of danger. */
    public static void danger(String title, String consequence, String action, Runnable work) {
        ConfirmDialog dialog = dialog(title, consequence, action, work);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String consequence, String action, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog(title, consequence, action, event -> work.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Cancel");
        return dialog;
    }
}
