package dev.gameday.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Tells what happened, what was kept and what to do; what was typed stays where it is. */
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;
    private static final int LONGEST = 400;

    private Notices() {}

    /** Says that something worked, in a few words. */
    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    /** Says that something worked, with a button that takes it back. @return to close it when something newer is to be said */
    public static Notification undoable(String text, Runnable undo) {
        Notification notification = new Notification();
        notification.setDuration(LONG);
        notification.setPosition(Notification.Position.BOTTOM_START);
        Button button = new Button("Undo", click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(new Span(text), button);
        line.addClassName("gd-actions");
        notification.add(line);
        notification.open();
        return notification;
    }

    /** Says that something did not work, and why. */
    public static void failed(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    /** Does the work and tells about the domain's errors. Whether it was done. */
    public static boolean attempt(Runnable work) {
        return attempt(Map.of(), work);
    }

    /**
     * Does the work and tells about the domain's errors, those about a field at the field.
     *
     * @param fields by the names that {@link InvalidException#field()} uses
     * @return whether it was done
     */
    public static boolean attempt(Map<String, ? extends HasValidationProperties> fields, Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (InvalidException e) {
            HasValidationProperties field = fields.get(e.field());
            if (field == null) {
                failed(e.field().isEmpty() ? message(e) : e.field() + ": " + message(e));
            } else {
                field.setErrorMessage(message(e));
                field.setInvalid(true);
                field.getElement().callJsFunction("focus");
            }
        } catch (ChangedMeanwhileException | RuleException | NotFoundException e) {
            failed(message(e));
        } catch (OptimisticLockingFailureException e) {
            failed(message(new ChangedMeanwhileException("This")));
        } catch (DataIntegrityViolationException e) {
            failed("This collides with what somebody else wrote meanwhile. Nothing was saved; reload and try again.");
        } catch (AccessDeniedException e) {
            failed("Your account's roles do not include this. Nothing was changed.");
        }
        return false;
    }

    private static void show(String whole, int millis, NotificationVariant variant) {
        String text = Text.cut(whole, LONGEST);
        Notification notification = Notification.show(text, millis, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
    }

    private static String message(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
