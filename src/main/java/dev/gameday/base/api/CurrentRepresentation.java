package dev.gameday.base.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a GET of the address that was written to would answer now, for whoever wrote too late: read in the same way and with the
 * same rights.
 */
@Component
class CurrentRepresentation {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentRepresentation.class);

    // Looked up when needed: both are made from what also makes this.
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
    private final JsonMapper json;

    CurrentRepresentation(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RequestMappingHandlerAdapter> adapters,
            JsonMapper json) {
        this.mappings = mappings;
        this.adapters = adapters;
        this.json = json;
    }

    /** A thing as it is now. */
    record Current(String etag, JsonNode body) {}

    /** Of the thing at the request's address, or of the nearest one above it that has a version. */
    Optional<Current> of(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        while (path.lastIndexOf('/') > 0) {
            Optional<Current> current = at(path, request, response);
            if (current.isPresent()) {
                return current;
            }
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    @SuppressWarnings(
            "PMD.AvoidCatchingGenericException") // What a controller may throw is its own; the problem is told anyway.
    private Optional<Current> at(String path, HttpServletRequest request, HttpServletResponse response) {
        Get get = new Get(request, path);
        Aside answer = new Aside(response);
        try {
            ServletRequestPathUtils.parseAndCache(get);
            HandlerExecutionChain found = mapping().getHandler(get);
            if (found == null || !(found.getHandler() instanceof HandlerMethod method)) {
                return Optional.empty();
            }
            adapters.getObject().handle(get, answer, method);
            String etag = answer.getHeader(HttpHeaders.ETAG);
            return etag == null
                    ? Optional.empty()
                    : Optional.of(new Current(etag, json.readTree(answer.getContentAsByteArray())));
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.debug("{} has no current version", path, e);
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RequestMappingHandlerMapping mapping() {
        return mappings.stream()
                .filter(one -> one.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow();
    }

    /** Keeps an answer apart from the one that is being written. */
    private static final class Aside extends ContentCachingResponseWrapper {
        private final HttpHeaders headers = new HttpHeaders();

        Aside(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            headers.set(name, value);
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            headers.add(name, value);
        }

        @Override
        public boolean containsHeader(String name) {
            return headers.containsHeader(name);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return headers.getFirst(name);
        }

        @Override
        public void setContentType(@Nullable String type) {
            // Not that of the answer that is being written.
        }

        @Override
        public void setCharacterEncoding(@Nullable String charset) {
            // The same.
        }

        @Override
        public void setStatus(int status) {
            // The same.
        }
    }

    /** The request as a GET of another address, with attributes of its own. */
    private static final class Get extends HttpServletRequestWrapper {
        private final String path;
        private final Map<String, Object> attributes = new HashMap<>();

        Get(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path.substring(getContextPath().length());
        }

        @Override
        public @Nullable String getHeader(String name) {
            boolean conditional = name.regionMatches(true, 0, "If-", 0, 3);
            return conditional || HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }
    }
}
