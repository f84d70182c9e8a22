package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who is not signed in gets to see the login, wherever they go. */
@GamedayTest
class AnonymousTest {
    @Autowired
    MockMvc web;

    @Test
    void everyPageLeadsToTheLoginButTheDoors() throws Exception {
        List<JavaClass> pages = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.gameday").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .toList();
        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages.stream().filter(page -> page.isAnnotatedWith(AnonymousAllowed.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("LoginView", "SetupView", "InvitationView", "PublicStatusView");
        for (JavaClass page : pages) {
            if (!page.isAnnotatedWith(AnonymousAllowed.class)) {
                String path = "/" + page.getAnnotationOfType(Route.class).value();
                web.perform(get(path.replaceAll(":[a-z]+\\??", UUID.randomUUID().toString())))
                        .andExpect(redirectedUrl("/login"));
            }
        }
    }

    @Test
    void aLinkWithATokenIsToldToNobodyElse() throws Exception {
        for (String door : List.of("/invitation/", "/status/")) {
            web.perform(get(door + UUID.randomUUID()))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
        }
    }
}
