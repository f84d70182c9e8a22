package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The failure modes of an injection, as far as somebody has looked. */
class VerdictList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final int step;
    private final Map<UUID, VerdictRow> rows = new LinkedHashMap<>();
    private final Button more = new Button();
    private transient Script.Item item;

    /** @param step how many are made at once */
    VerdictList(Desk desk, Script.Item item, int step) {
        this.desk = desk;
        this.item = item;
        this.step = step;
        addClassName("gd-verdicts");
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            int before = rows.size();
            make(before + step);
            rows.values().stream().skip(before).findFirst().ifPresent(VerdictRow::focus);
        });
        add(more);
        make(Math.max(step, typedInto() + 1));
    }

    void show(Script.Item now) {
        item = now;
        for (Script.Mode mode : now.modes()) {
            VerdictRow row = rows.get(mode.failureModeId());
            if (row != null) {
                row.show(mode, now.timeline());
            }
        }
    }

    private void make(int upTo) {
        List<Script.Mode> modes = item.modes();
        for (Script.Mode mode : modes.subList(0, Math.min(upTo, modes.size()))) {
            rows.computeIfAbsent(mode.failureModeId(), id -> {
                VerdictRow row = new VerdictRow(desk, item.id());
                addComponentAtIndex(rows.size(), row);
                return row;
            });
        }
        int left = modes.size() - rows.size();
        more.setVisible(left > 0);
        more.setText("Show " + Math.min(left, step) + " more of " + left);
        show(item);
    }

    /** The last one that somebody left unsaved words in; -1: none. */
    private int typedInto() {
        List<DraftKey> keys = item.modes().stream()
                .map(mode -> DraftKey.of(VerdictRow.FORM, item.id(), mode.failureModeId()))
                .toList();
        int last = keys.size() - 1;
        while (last >= 0 && !desk.drafts().contains(keys.get(last))) {
            last--;
        }
        return last;
    }
}
