package dev.gameday.base.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;

/** How the API reads its input and describes itself. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Bean
    JsonMapperBuilderCustomizer strictInput() {
        return json -> json.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Gameday")
                        .version("v1")
                        .description("The weekly game-day program. Errors are application/problem+json; single things"
                                + " carry an ETag, and changing them takes it back in If-Match."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An API token from Settings; it has its owner's rights.")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** Without this, unknown paths of the API would be answered by a screen. It comes after the controllers' own paths. */
    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(Problems problems) {
        HttpRequestHandler nothingHere = (request, response) ->
                problems.write(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
        return new SimpleUrlHandlerMapping(Map.of("/api", nothingHere, "/api/**", nothingHere), 1);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new EnumsInAnyCase());
    }

    /** Enums in queries and paths are as lenient as those in JSON. */
    @SuppressWarnings("rawtypes")
    private static final class EnumsInAnyCase implements ConverterFactory<String, Enum> {
        @Override
        @SuppressWarnings("unchecked")
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return source -> (T) Enum.valueOf(type, source.strip().toUpperCase(Locale.ROOT));
        }
    }
}
