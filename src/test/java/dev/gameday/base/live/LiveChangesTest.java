package dev.gameday.base.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever shows something hears that it has changed: after the commit, and only then. */
@GamedayTest
abstract class LiveChangesTest {
    @Autowired
    LiveChanges changes;

    @Autowired
    PlatformTransactionManager transactions;

    final UUID subject = UUID.randomUUID();

    @Test
    void aListenerHearsOfItAfterTheCommit() {
        try (Ear ear = new Ear(changes, subject)) {
            in(() -> {
                changes.changed(subject);
                changes.changed(subject);
                ear.heardNothing();
            });
            ear.heard(1);
        }
    }

    @Test
    void nobodyHearsOfWhatIsRolledBackOrOfOtherThings() {
        try (Ear ear = new Ear(changes, subject)) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                changes.changed(subject);
                status.setRollbackOnly();
            });
            in(() -> changes.changed(UUID.randomUUID()));
            ear.heardNothing();
            in(() -> changes.changed(subject));
            ear.heard(1);
        }
    }

    @Test
    void anInnerTransactionTellsItsOwn() {
        UUID other = UUID.randomUUID();
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        try (Ear outer = new Ear(changes, subject);
                Ear inner = new Ear(changes, other)) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                changes.changed(subject);
                own.executeWithoutResult(again -> changes.changed(other));
                inner.heard(1);
                status.setRollbackOnly();
            });
            outer.heardNothing();
        }
    }

    @Test
    void outsideATransactionNothingChanges() {
        assertThatThrownBy(() -> changes.changed(subject)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoStoppedListeningHearsNothing() {
        Ear gone = new Ear(changes, subject);
        gone.close();
        try (Ear ear = new Ear(changes, subject)) {
            in(() -> changes.changed(subject));
            ear.heard(1);
        }
        gone.heardNothing();
    }

    @Test
    void whatChangesWhileAListenerRunsIsHeardOnceMoreAndNeverAtTheSameTime() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var listening = changes.listen(subject, () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            started.countDown();
            waitFor(goOn);
            running.decrementAndGet();
            runs.incrementAndGet();
        });
        in(() -> changes.changed(subject));
        started.await();
        in(() -> changes.changed(subject));
        in(() -> changes.changed(subject));
        goOn.countDown();
        heard(runs, 2);
        assertThat(most).hasValue(1);
        listening.remove();
    }

    @Test
    void aListenerThatFailsHearsOfTheNextChange() {
        AtomicInteger heard = new AtomicInteger();
        var listening = changes.listen(subject, () -> {
            if (heard.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        });
        in(() -> changes.changed(subject));
        heard(heard, 1);
        in(() -> changes.changed(subject));
        heard(heard, 2);
        listening.remove();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void heard(AtomicInteger runs, int times) {
        Await.until("ran", Ear.SOON, () -> runs.get() >= times);
        assertThat(runs).hasValue(times);
    }

    private void in(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}

class LiveChangesOnH2Test extends LiveChangesTest {}

@OnPostgreSql
class LiveChangesOnPostgreSqlTest extends LiveChangesTest {}
