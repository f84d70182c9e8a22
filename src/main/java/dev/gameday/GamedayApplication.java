package dev.gameday;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Gameday: the web app that runs a weekly game-day program. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/styles.css")
public class GamedayApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(GamedayApplication.class, args);
    }
}
