package dev.gameday.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gameday.base.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A link to something that is not there, or that the reader may not know of. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchThing extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(
                HttpServletResponse.SC_NOT_FOUND,
                "Not found",
                "What this link points at does not exist, or is not yours to see.");
    }
}
