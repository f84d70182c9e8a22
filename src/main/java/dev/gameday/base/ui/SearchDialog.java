package dev.gameday.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import dev.gameday.base.search.SearchService;

/** Search over the page one is on. */
class SearchDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;

    private final SearchBox box;

    SearchDialog(SearchService search, Commands commands) {
        box = new SearchBox(search, commands, FEW, this::close);
        addClassName("gd-search-dialog");
        getElement().setAttribute("aria-label", "Search");
        setTop("8vh");
        setWidth("min(40rem, 100vw - 24px)");
        add(box);
        box.look("");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                box.focusField();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var leaving = attach.getUI().addAfterNavigationListener(event -> close());
        addDetachListener(detach -> leaving.remove());
    }
}
