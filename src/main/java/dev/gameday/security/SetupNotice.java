package dev.gameday.security;

import dev.gameday.base.Routes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console where to set up and with which code, as long as it is needed. */
@Component
class SetupNotice {
    private static final Logger LOG = LoggerFactory.getLogger(SetupNotice.class);
    private final SetupState state;
    private final SetupService setup;
    private final Environment environment;

    SetupNotice(SetupState state, SetupService setup, Environment environment) {
        this.state = state;
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (state.done()) {
            return;
        }
        String code = setup.code();
        String url = "http://localhost:" + environment.getProperty("local.server.port", "8080")
                + environment.getProperty("server.servlet.context-path", "") + "/" + Routes.SETUP + "?code="
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
        LOG.info("""

                ----------------------------------------------------------------------
                  Gameday is running and not set up yet. Open

                      {}

                  Set-up code: {}   (works once, until Gameday is restarted)
                ----------------------------------------------------------------------
                """, url, code);
    }
}
