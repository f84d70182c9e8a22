package dev.gameday;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import dev.gameday.base.startup.StartChecks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Gameday: the web app that runs a weekly game-day program. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/styles.css")
public class GamedayApplication implements AppShellConfigurator {

    /** In the head, so that a chosen colour scheme holds before anything is painted. */
    private static final String COLOR_SCHEME = """
            window.gamedayColorScheme = (scheme) => {
              const key = 'gameday.color-scheme';
              try {
                if (scheme) localStorage.setItem(key, scheme);
                scheme = scheme || localStorage.getItem(key);
              } catch (storageForbidden) { /* follow the system */ }
              document.documentElement.style.colorScheme =
                scheme === 'light' || scheme === 'dark' ? scheme : 'light dark';
            };
            window.gamedayColorScheme();
            """;

    public static void main(String[] args) {
        var application = new SpringApplication(GamedayApplication.class);
        application.addInitializers(new StartChecks());
        application.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, COLOR_SCHEME, Inline.Wrapping.JAVASCRIPT);
        // Absolute: a relative one would be looked for beside whatever page the browser has gone on to.
        settings.addFavIcon("icon", settings.getRequest().getContextPath() + "/frontend/favicon.svg", "any");
    }
}
