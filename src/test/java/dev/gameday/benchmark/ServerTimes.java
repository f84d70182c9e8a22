package dev.gameday.benchmark;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Adds up how long the server works on requests that are not for static files. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ServerTimes implements Filter {
    private static final List<String> STATIC = List.of(".js", ".css", ".svg", ".woff2", ".png", ".ico", ".json");

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getRequestURI().toLowerCase(Locale.ROOT);
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (STATIC.stream().noneMatch(path::endsWith)) {
                nanos.addAndGet(System.nanoTime() - start);
            }
        }
    }

    /** Milliseconds since the last call. */
    double taken() {
        return nanos.getAndSet(0) / 1e6;
    }
}
