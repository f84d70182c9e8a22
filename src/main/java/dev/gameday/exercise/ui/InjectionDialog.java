package dev.gameday.exercise.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;

/** Changes an injection's texts for this day; the catalogue keeps its own. */
class InjectionDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    InjectionDialog(Desk desk, Script.Item item) {
        super("Edit the script of “" + item.title() + "”", "Save");
        ScriptFields fields = new ScriptFields(this);
        PlanFields plan = new PlanFields(
                this,
                desk.scripts().script(desk.day().id()).injections().stream()
                        .filter(other -> !other.id().equals(item.id()))
                        .toList());
        Checkbox surprise = field("afterAllClear", new Checkbox("A surprise after the all clear"));
        edits(
                item,
                Script.Item::version,
                now -> {
                    fields.show(now);
                    plan.show(now.plan());
                    surprise.setValue(now.afterAllClear());
                },
                () -> desk.scripts().injection(item.id()));
        keep("injection", item.id());
        onSave(() -> {
            desk.scripts().update(fields.of(item, version(), surprise.getValue(), plan.plan()));
            desk.refresh().run();
        });
    }
}
