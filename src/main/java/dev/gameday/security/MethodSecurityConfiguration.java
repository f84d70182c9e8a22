package dev.gameday.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The boundary: every service method says who may call it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurityConfiguration {

    @Bean
    static RoleHierarchy roleHierarchy() {
        return AccountPrincipal.HIERARCHY;
    }
}
