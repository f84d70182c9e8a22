package dev.gameday.finding.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Tells the page that shows findings that one was logged from this window. */
class FindingLogged extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1L;

    private FindingLogged(UI source) {
        super(source, false);
    }

    static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new FindingLogged(ui));
    }

    static Registration listen(UI ui, Runnable refresh) {
        return ComponentUtil.addListener(ui, FindingLogged.class, event -> refresh.run());
    }
}
