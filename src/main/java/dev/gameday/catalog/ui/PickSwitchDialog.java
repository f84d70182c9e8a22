package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says which switch turns a feature off: one that is known, or a new flag. One field is typed again faster than a draft is found. */
class PickSwitchDialog extends FormDialog {
    private final ComboBox<String> flag = new ComboBox<>("Flag");

    PickSwitchDialog(UUID feature, String name, KillSwitchService switches, Runnable done) {
        super("Kill switch for " + name, "Save");
        List<Named> known = switches.names();
        flag.setItems(known.stream().map(Named::name).toList());
        flag.setAllowCustomValue(true);
        flag.addCustomValueSetListener(typed -> flag.setValue(typed.getDetail()));
        flag.setHelperText("Pick one that is known, or write a new flag; several features may share one");
        wide("flag", flag);
        onSave(() -> {
            String wanted = Objects.requireNonNullElse(flag.getValue(), "");
            if (wanted.isBlank()) {
                throw new InvalidException("flag", "Pick a flag or write a new one.");
            }
            Optional<UUID> existing = known.stream()
                    .filter(each -> Text.key(each.name()).equals(Text.key(wanted)))
                    .map(Named::id)
                    .findFirst();
            if (existing.isPresent()) {
                switches.turnOff(existing.get(), feature);
                Notices.done(wanted + " turns it off.");
            } else {
                switches.create(KillSwitchData.of(wanted, Set.of(feature)));
                Notices.done("Added " + wanted + ". Now say where it is, how fast it acts and who can.");
            }
            done.run();
        });
    }
}
