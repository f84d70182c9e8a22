package dev.gameday.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.gameday.base.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets through to the screens. */
@Configuration(proxyBeanMethods = false)
class WebSecurityConfiguration {

    @Bean
    SecurityFilterChain screens(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/_static/**", "/frontend/**", "/aura/**", "/actuator/health/**", "/v3/api-docs/**")
                .permitAll());
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/" + Routes.LOGIN))
                .build();
    }
}
