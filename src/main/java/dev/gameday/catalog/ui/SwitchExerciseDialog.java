package dev.gameday.catalog.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.SwitchExercise;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Somebody really switched it: when, who, and how long it took. */
class SwitchExerciseDialog extends FormDialog {

    /** @param save throws the domain's errors */
    SwitchExerciseDialog(String flag, LocalDate today, String me, Consumer<SwitchExercise> save) {
        super("Exercised " + flag, "Record");
        DateField day = field("exercisedOn", new DateField("Exercised on", today));
        day.setMax(today);
        TextField by = field("exercisedBy", new TextField("By"));
        by.setValue(me);
        IntegerField took = field("tookSeconds", new IntegerField("Took seconds"));
        took.setMin(0);
        took.setStepButtonsVisible(true);
        took.setHelperText("From switching until it acted; empty when nobody measured");
        TextArea note = text("note", "Note", "");
        keep("exercise of switch", flag);
        onSave(() -> save.accept(new SwitchExercise(day.getValue(), by.getValue(), took.getValue(), note.getValue())));
    }
}
