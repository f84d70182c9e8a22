package dev.gameday.testing;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring test its own database, so that no test can ever touch {@code ./data}. */
class DatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new DatabaseCustomizer(
                AnnotatedElementUtils.hasAnnotation(testClass, OnPostgreSql.class),
                !AnnotatedElementUtils.hasAnnotation(testClass, NotSetUp.class),
                AnnotatedElementUtils.hasAnnotation(testClass, OwnDatabase.class) ? testClass : null);
    }

    /** Contexts are cached by this record: tests on the same kind of database share one, but for {@link OwnDatabase}. */
    private record DatabaseCustomizer(
            boolean postgreSql, boolean setUp, @Nullable Class<?> owner) implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, @Nullable MergedContextConfiguration mergedConfig) {
            var database = postgreSql ? Databases.postgreSql() : Databases.h2InMemory();
            // Small pools: several cached contexts live side by side.
            TestPropertyValues.of(database.properties())
                    .and("spring.datasource.hikari.minimum-idle=1")
                    .applyTo(context);
            context.getBeanFactory().addBeanPostProcessor(new StatementCounter.Wrapping());
            context.getBeanFactory().addBeanPostProcessor(new OneSecurityContext());
            if (setUp) {
                // Screens and API answer only after the first run.
                context.getBeanFactory().registerSingleton("firstRunForTests", (ApplicationRunner)
                        arguments -> JdbcClient.create(context.getBean(DataSource.class))
                                .sql("insert into setup (id, completed_at) values (1, current_timestamp)")
                                .update());
            }
        }
    }
}
