package dev.gameday.base.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Changes are told between nodes where the database can: on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    /** So many pages read at the same time what changed; each takes a connection of the pool. */
    private static final int READERS = 4;

    @Bean
    Listeners liveListeners() {
        return new Listeners(READERS);
    }

    @Bean
    LiveChanges liveChanges(Listeners listeners, JdbcClient jdbc, DataSource dataSource, JdbcConnectionDetails database)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
        return "PostgreSQL".equals(product)
                ? new PostgreSqlChanges(listeners, jdbc, () -> open(database))
                : new NodeChanges(listeners);
    }

    /** Outside the pool, which lends connections for as long as a transaction. */
    static Connection open(JdbcConnectionDetails database) throws SQLException {
        Properties how = new Properties();
        put(how, "user", database.getUsername());
        put(how, "password", database.getPassword());
        how.put("ApplicationName", "gameday live changes");
        how.put("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), how);
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
