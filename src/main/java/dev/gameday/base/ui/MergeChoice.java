package dev.gameday.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;

/** Asks what a field that two people changed shall say. */
class MergeChoice extends Div {
    private static final long serialVersionUID = 1L;
    private static final String THEIRS = "What is saved now";
    private static final String MINE = "What you typed";
    private static final String BY_HAND = "Written by hand";

    private final transient Merge.Field field;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final TextArea byHand;

    MergeChoice(Merge.Field field, FormPart part) {
        this.field = field;
        byHand = new TextArea(part.label() + ", by hand");
        byHand.setValue(field.typed());
        byHand.setVisible(false);
        byHand.setWidthFull();
        List<String> offered = new ArrayList<>(List.of(THEIRS, MINE));
        if (part.written()) {
            offered.add(BY_HAND);
        }
        choice.setLabel(part.label() + " shall be");
        choice.setItems(offered);
        choice.addValueChangeListener(change -> byHand.setVisible(BY_HAND.equals(change.getValue())));
        add(choice, byHand);
    }

    /** Whether it is said; asks for it when not. */
    boolean made() {
        boolean made = !choice.isEmpty();
        choice.setInvalid(!made);
        choice.setErrorMessage("Choose one.");
        return made;
    }

    String text() {
        return switch (choice.getValue()) {
            case THEIRS -> field.saved();
            case BY_HAND -> byHand.getValue();
            default -> field.typed();
        };
    }
}
