package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The failure modes of an injection, as far as somebody has looked; below them what was found live. */
class VerdictList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final int step;
    private final Map<UUID, VerdictRow> rows = new LinkedHashMap<>();
    private final Map<UUID, VerdictRow> foundLive = new LinkedHashMap<>();
    private final Button more = new Button();
    private final Div found = new Div();
    private final Div hidden = new Div();
    private transient Script.Item item;

    /** @param step how many are made at once */
    VerdictList(Desk desk, Script.Item item, int step) {
        this.desk = desk;
        this.item = item;
        this.step = step;
        addClassName("gd-verdicts");
        found.addClassName("gd-verdicts");
        hidden.addClassName("gd-actions");
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            int before = rows.size();
            make(before + step);
            rows.values().stream().skip(before).findFirst().ifPresent(VerdictRow::focus);
        });
        add(more, found, hidden);
        make(Math.max(step, typedInto() + 1));
    }

    /** @param current whether the keys belong to this injection */
    void show(Script.Item now, boolean current) {
        show(now);
        hidden.removeAll();
        GameDayState state = desk.day().state();
        if (desk.day().organizer()
                && state != GameDayState.CLOSED
                && now.timeline().startedAt() != null) {
            Button button = new Button("Hidden dependency", click -> new HiddenDependencyDialog(desk, item).open());
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            hidden.add(current ? Keys.on(button, Keys.HIDDEN_DEPENDENCY) : button);
        }
    }

    private void show(Script.Item now) {
        item = now;
        for (Script.Mode mode : now.modes()) {
            if (mode.foundLive()) {
                foundLive.computeIfAbsent(mode.failureModeId(), id -> {
                    VerdictRow row = new VerdictRow(desk, item.id());
                    found.add(row);
                    return row;
                });
            }
            VerdictRow row = (mode.foundLive() ? foundLive : rows).get(mode.failureModeId());
            if (row != null) {
                row.show(mode, now.timeline());
            }
        }
        found.setVisible(!foundLive.isEmpty());
    }

    private List<Script.Mode> planned() {
        return item.modes().stream().filter(mode -> !mode.foundLive()).toList();
    }

    private void make(int upTo) {
        List<Script.Mode> modes = planned();
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
        List<DraftKey> keys = planned().stream()
                .map(mode -> DraftKey.of(VerdictRow.FORM, item.id(), mode.failureModeId()))
                .toList();
        int last = keys.size() - 1;
        while (last >= 0 && !desk.drafts().contains(keys.get(last))) {
            last--;
        }
        return last;
    }
}
