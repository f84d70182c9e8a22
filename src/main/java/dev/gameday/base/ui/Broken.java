package dev.gameday.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.gameday.base.Routes;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made; the log has the reason, the reader has the way on. */
@ParentLayout(MainLayout.class)
@PermitAll
class Broken extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // The rest of a one-time link's address is a secret.
        String path = event.getLocation().getPath();
        LOG.error(
                "The page {} failed",
                path.startsWith(Routes.INVITATION) ? Routes.INVITATION : path,
                parameter.getException());
        return show(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "This page could not be shown. Nothing was changed; the server's log says why.");
    }
}
