package dev.gameday.base;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.GamedayTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@GamedayTest
class ReadOnceTest {
    @Autowired
    ReadOnce once;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger reads = new AtomicInteger();

    private record Key(String name) {}

    @Test
    void aTransactionThatOnlyReadsReadsEachThingOnce() {
        TransactionTemplate reading = transaction(true);

        reading.executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("b")).isEqualTo(2);
            transaction(true).executeWithoutResult(part -> assertThat(read("a")).isEqualTo(1));
        });
        reading.executeWithoutResult(status -> assertThat(read("a")).isEqualTo(3));
    }

    @Test
    void othersReadAnew() {
        transaction(false).executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("a")).isEqualTo(2);
        });
        assertThat(read("a")).isEqualTo(3);
    }

    @Test
    void aTransactionInsideAnotherKnowsNothingOfIt() {
        TransactionTemplate inside = transaction(true);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction(true).executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo(1);
            inside.executeWithoutResult(other -> assertThat(read("a")).isEqualTo(2));
            assertThat(read("a")).isEqualTo(1);
        });
    }

    private int read(String name) {
        return once.read(Integer.class, new Key(name), reads::incrementAndGet);
    }

    private TransactionTemplate transaction(boolean readOnly) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(readOnly);
        return transaction;
    }
}
