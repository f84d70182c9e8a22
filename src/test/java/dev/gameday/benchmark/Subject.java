package dev.gameday.benchmark;

import dev.gameday.GamedayApplication;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Databases.Database;
import dev.gameday.testing.StatementCounter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application with a generated program, on a port of its own in this process. */
final class Subject implements AutoCloseable {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    private static final String TOKEN = "a token for measuring things";

    private final ServerTimes times = new ServerTimes();
    private final Windows windows = new Windows();
    private final ConfigurableApplicationContext context;
    private final double seconds;

    Subject(Database database, String size) {
        long start = System.nanoTime();
        context = new SpringApplicationBuilder(GamedayApplication.class)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) fresh -> {
                    fresh.registerBean(ServerTimes.class, () -> times);
                    fresh.registerBean(Windows.class, () -> windows);
                    fresh.addBeanFactoryPostProcessor(
                            factory -> factory.addBeanPostProcessor(StatementCounter.wrapping()));
                })
                .run(arguments(database, size));
        seconds = (System.nanoTime() - start) / 1e9;
        times.taken();
    }

    /** Arguments, since they go before what {@code application.properties} says. */
    private static String[] arguments(Database database, String size) {
        Map<String, String> properties = new HashMap<>(database.properties());
        properties.putAll(Map.of(
                "server.port", "0",
                "vaadin.productionMode", "true",
                "gameday.generate", size,
                "GAMEDAY_SETUP_ADMIN_EMAIL", EMAIL,
                "GAMEDAY_SETUP_ADMIN_PASSWORD", PASSWORD,
                "GAMEDAY_SETUP_TOKEN", TOKEN));
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** Start and generation together. */
    double secondsToGenerate() {
        return seconds;
    }

    ServerTimes times() {
        return times;
    }

    Windows windows() {
        return windows;
    }

    String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    ApiClient api() {
        return new ApiClient(url(), TOKEN);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
