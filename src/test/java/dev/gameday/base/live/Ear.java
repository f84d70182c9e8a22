package dev.gameday.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import dev.gameday.testing.Await;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who listens until closed, and counts. */
final class Ear implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(20);

    private final AtomicInteger heard = new AtomicInteger();
    private final Registration listening;

    Ear(LiveChanges changes, UUID subject) {
        listening = changes.listen(subject, heard::incrementAndGet);
    }

    /** It has heard something that often, or will soon. */
    void heard(int times) {
        Await.until("heard of it", SOON, () -> heard.get() >= times);
        assertThat(heard).hasValue(times);
    }

    void heardNothing() {
        assertThat(heard).hasValue(0);
    }

    @Override
    public void close() {
        listening.remove();
    }
}
