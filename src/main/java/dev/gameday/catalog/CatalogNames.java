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
