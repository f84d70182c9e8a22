package dev.gameday.program;

import dev.gameday.base.history.NameSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What teams and the program are called. */
@Configuration(proxyBeanMethods = false)
class ProgramNameSources {

    @Bean
    NameSource teamNames() {
        return () -> "select id, name from team where id in (:ids)";
    }

    @Bean
    NameSource programNames() {
        return () -> "select id, name from program where id in (:ids)";
    }
}
