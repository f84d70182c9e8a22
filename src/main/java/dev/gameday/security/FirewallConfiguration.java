package dev.gameday.security;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Problems;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What a request may look like at all. */
@Configuration(proxyBeanMethods = false)
class FirewallConfiguration {
    private static final Pattern PRINTABLE = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    /** Headers arrive as Latin-1; the UTF-8 of a token must be read as what it is before it is called unprintable. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> PRINTABLE.matcher(value).matches()
                || PRINTABLE
                        .matcher(new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .matches());
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejection(Problems problems) {
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith(request.getContextPath() + Routes.API)) {
                problems.write(request, response, HttpStatus.BAD_REQUEST, "The request is malformed.");
            } else {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
        };
    }
}
