package dev.gameday.exercise.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gameday.base.Routes;
import dev.gameday.security.AccountPrincipal;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as somebody. */
@TestComponent
public class Api {
    private final MockMvcTester mvc;
    private final JsonMapper json;

    public Api(MockMvcTester mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    public MvcTestResult get(AccountPrincipal as, String path) {
        return call(as, HttpMethod.GET, path, "", "");
    }

    public MvcTestResult post(AccountPrincipal as, String path, String body) {
        return call(as, HttpMethod.POST, path, "", body);
    }

    /** With the version that the change is based on, as {@code "3"}, or none when empty. */
    public MvcTestResult put(AccountPrincipal as, String path, String body) {
        return call(as, HttpMethod.PUT, path, "", body);
    }

    public MvcTestResult delete(AccountPrincipal as, String path) {
        return call(as, HttpMethod.DELETE, path, "", "");
    }

    public MvcTestResult call(AccountPrincipal as, HttpMethod method, String path, String ifMatch, String body) {
        var request = mvc.method(method)
                .uri(Routes.API + path)
                .with(authentication(as.authentication()))
                .with(csrf());
        if (!ifMatch.isEmpty()) {
            request = request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (!body.isEmpty()) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        }
        return request.exchange();
    }

    public JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
