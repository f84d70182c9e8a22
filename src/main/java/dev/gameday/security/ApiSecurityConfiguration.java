package dev.gameday.security;

import dev.gameday.base.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who gets through to the API: owners of tokens, and nobody by a browser's session, which is why it needs no CSRF token. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, BearerTokens.Owners owners, LastSeen seen, SetupState setup, Problems problems) {
        return http.securityMatcher("/api", "/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(tokenWanted(problems))
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                request,
                                response,
                                HttpStatus.FORBIDDEN,
                                "Your account's roles, or the scope of this token, do not include this.")))
                .addFilterBefore(new BearerTokens(owners, seen, problems), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SetupGate.OfApi(setup, problems), BearerTokens.class)
                .build();
    }

    /** What a page that goes away leaves behind; its form's ticket says whose it is, since the session may be over. */
    @Bean
    @Order(2)
    SecurityFilterChain drafts(HttpSecurity http) {
        return http.securityMatcher("/drafts")
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static AuthenticationEntryPoint tokenWanted(Problems problems) {
        return (request, response, missing) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Gameday\"");
            problems.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "Send a valid API token: Authorization: Bearer <token>. Tokens are made under Settings.");
        };
    }
}
