package dev.gameday;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;

/** The rules of the house that a compiler cannot check. */
class ModularityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gameday");

    @Test
    void modulesUseOnlyTheFacesOfTheModulesTheyMay() {
        ApplicationModules.of(GamedayApplication.class).verify();
    }

    @Test
    void entitiesAndRepositoriesStayInTheirFeature() {
        classes()
                .that(DescribedPredicate.or(
                        annotatedWith(Entity.class), JavaClass.Predicates.assignableTo(Repository.class)))
                .should(notBePublic())
                .check(CLASSES);
    }

    @Test
    void packagesAreFeaturesNotLayers() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..utils..", "..dto..", "..service..", "..model..")
                .check(CLASSES);
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(CLASSES);
    }

    @Test
    void screensAndControllersUseOnlyServices() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..api..")
                .should()
                .dependOnClassesThat(DescribedPredicate.or(
                        annotatedWith(Entity.class),
                        JavaClass.Predicates.assignableTo(Repository.class),
                        JavaClass.Predicates.assignableTo(JdbcClient.class),
                        JavaClass.Predicates.assignableTo(JdbcOperations.class)))
                .check(CLASSES);
    }

    @Test
    void timeComesFromAClockThatCanBeSet() {
        for (var type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void noTestHidesInsideAnotherClassWhereTheBuildDoesNotRunIt() {
        noClasses()
                .that()
                .areNestedClasses()
                .should()
                .haveSimpleNameEndingWith("Test")
                .check(new ClassFileImporter().importPackages("dev.gameday"));
    }
}
