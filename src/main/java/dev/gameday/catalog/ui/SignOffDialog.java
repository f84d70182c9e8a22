package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.NewSignOff;
import dev.gameday.catalog.Scope;
import java.util.function.Consumer;

/** A stakeholder agrees to what an application must do. It shows exactly what is agreed to. */
class SignOffDialog extends FormDialog {

    /**
     * @param manager may record what somebody else agreed to
     * @param save throws the domain's errors
     */
    SignOffDialog(Scope scope, String me, boolean manager, Consumer<NewSignOff> save) {
        super("Sign off " + scope.applicationName(), "Sign off");
        part(agreed(scope));
        TextField name = new TextField("Who agrees");
        if (manager) {
            field("signedBy", name);
            name.setPlaceholder(me);
            name.setHelperText("Leave it empty when you agree yourself");
        }
        TextField role = field("signedAs", new TextField("Role"));
        role.setHelperText("Such as Field director; needed for somebody else");
        if (!manager) {
            role.setHelperText("Such as Field director");
            role.addClassName("wide");
        }
        TextArea note = text("note", "Note", "");
        keep("sign-off", scope.applicationName());
        onSave(() -> save.accept(new NewSignOff(name.getValue(), role.getValue(), note.getValue())));
    }

    private static Div agreed(Scope scope) {
        OrderedList list = new OrderedList();
        list.addClassName("gd-agreed");
        scope.features().forEach(feature -> list.add(line(feature)));
        Div part = new Div(
                new H3("What is agreed"),
                list,
                Words.dim(
                        "Ranks and need levels are kept as they are now; what changes later is shown as scope creep."));
        part.addClassNames("wide", "gd-agreed-part");
        return part;
    }

    private static ListItem line(FeatureRow feature) {
        Span name = new Span(feature.name() + " ");
        return new ListItem(name, Words.tag(feature.needLevel()));
    }
}
