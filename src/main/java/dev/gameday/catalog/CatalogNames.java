package dev.gameday.catalog;

import dev.gameday.base.history.NameSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the things of the catalog are called. */
@Configuration(proxyBeanMethods = false)
class CatalogNames {

    @Bean
    NameSource applicationNames() {
        return () -> "select id, name from application where id in (:ids)";
    }

    @Bean
    NameSource featureNames() {
        return () -> "select id, name from feature where id in (:ids)";
    }

    @Bean
    NameSource killSwitchNames() {
        return () -> "select id, flag as name from kill_switch where id in (:ids)";
    }

    @Bean
    NameSource killSwitchExerciseNames() {
        return () -> """
                select e.id, k.flag as name from kill_switch_exercise e join kill_switch k on k.id = e.kill_switch_id
                 where e.id in (:ids)""";
    }

    @Bean
    NameSource signOffNames() {
        return () -> "select id, signed_by as name from sign_off where id in (:ids)";
    }

    @Bean
    NameSource blackoutNames() {
        return () -> "select id, reason as name from blackout where id in (:ids)";
    }

    @Bean
    NameSource dependencyNames() {
        return () -> "select id, name from dependency where id in (:ids)";
    }

    @Bean
    NameSource relianceNames() {
        return () -> """
                select r.id, f.name || ' on ' || d.name as name
                  from reliance r join feature f on f.id = r.feature_id join dependency d on d.id = r.dependency_id
                 where r.id in (:ids)""";
    }
}
