package dev.gameday.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.gameday.base.Routes;
import dev.gameday.security.PasswordLogin.TooManyAttemptsException;
import dev.gameday.security.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who gets through to the screens. */
@Configuration(proxyBeanMethods = false)
class WebSecurityConfiguration {

    @Bean
    SecurityFilterChain screens(
            HttpSecurity http, BrowserSessions sessions, SetupState setup, PasswordLogin passwordLogin) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/error", "/_static/**", "/frontend/**", "/aura/**", "/actuator/health/**", "/v3/api-docs/**")
                .permitAll());
        http.authenticationProvider(passwordLogin);
        http.formLogin(form -> form.loginPage("/" + Routes.LOGIN)
                .authenticationDetailsSource(PasswordLogin.Origin::of)
                .failureHandler(sayWhy()));
        http.sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions));
        http.addFilterBefore(new NoReferrer(), HeaderWriterFilter.class);
        http.addFilterBefore(new SessionCheck(sessions), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new SetupGate.OfScreens(setup), SessionCheck.class);
        // Addresses without a page reach the shell, which says so, instead of a bare 403.
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                .addLogoutHandler((request, response, who) -> {
                                    sessions.end(request);
                                    Cookies.clearSession(request, response);
                                })
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath()
                + (failure instanceof TooManyAttemptsException ? LoginView.TOO_MANY : LoginView.WRONG));
    }
}
