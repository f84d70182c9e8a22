package dev.gameday.exercise;

import dev.gameday.base.history.NameSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What scenarios and game days are called; the titles of injections are part of the script and not told here. */
@Configuration(proxyBeanMethods = false)
class ExerciseNames {

    @Bean
    NameSource scenarioNames() {
        return () -> "select id, title as name from scenario where id in (:ids)";
    }

    @Bean
    NameSource gameDayNames() {
        return () -> "select id, title as name from game_day where id in (:ids)";
    }
}
