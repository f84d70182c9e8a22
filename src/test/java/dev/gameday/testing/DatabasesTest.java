package dev.gameday.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GamedayTest
abstract class DatabasesTest {
    @Autowired
    JdbcClient jdbc;

    abstract String function();

    abstract String product();

    @Test
    void theSchemaIsInPlaceOnTheDatabaseAskedFor() {
        jdbc.sql("select id from failure_mode where 1 = 0").query(String.class).list();
        assertThat(jdbc.sql("""
                        select "success" from "flyway_schema_history" where "version" is not null
                        """).query(Boolean.class).list()).isNotEmpty().containsOnly(true);
        assertThat(jdbc.sql("select " + function()).query(String.class).single())
                .contains(product());
    }

    @Test
    void statementsOfThisThreadAreCounted() {
        assertThat(StatementCounter.statements(() -> {
                    jdbc.sql("select count(*) from team").query(Integer.class).single();
                    jdbc.sql("select count(*) from account")
                            .query(Integer.class)
                            .single();
                }))
                .containsExactly("select count(*) from team", "select count(*) from account");
    }
}

class DatabasesOnH2Test extends DatabasesTest {
    @Override
    String function() {
        return "h2version()";
    }

    @Override
    String product() {
        return "2.4";
    }
}

@OnPostgreSql
class DatabasesOnPostgreSqlTest extends DatabasesTest {
    @Override
    String function() {
        return "version()";
    }

    @Override
    String product() {
        return "PostgreSQL 18";
    }
}
