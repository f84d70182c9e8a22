package dev.gameday.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that no page answers to. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(
                HttpServletResponse.SC_NOT_FOUND,
                "Page not found",
                "There is no page at this address. The link may be old, or a letter may be missing.");
    }
}
