package dev.gameday.base.live;

import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the listeners of this node at once and those of the other nodes by a notification, which PostgreSQL delivers when the
 * transaction that sent it commits.
 */
class PostgreSqlChanges implements LiveChanges, SmartLifecycle {
    /** The node that says it, and the subject. */
    private static final Pattern SAID =
            Pattern.compile("([0-9a-f-]{36}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final UUID node = UUID.randomUUID();
    private final NodeChanges here;
    private final Listeners listeners;
    private final JdbcClient jdbc;
    private final Notifications.Source source;
    private volatile Notifications notifications;

    PostgreSqlChanges(Listeners listeners, JdbcClient jdbc, Notifications.Source source) {
        this.here = new NodeChanges(listeners);
        this.listeners = listeners;
        this.jdbc = jdbc;
        this.source = source;
        this.notifications = listening();
    }

    @Override
    public void changed(UUID subject) {
        if (here.remember(subject)) {
            jdbc.sql("select pg_notify(:channel, :payload)")
                    .param("channel", Notifications.CHANNEL)
                    .param("payload", node + " " + subject)
                    .query(row -> {});
        }
    }

    @Override
    public Registration listen(UUID subject, Runnable onChange) {
        return here.listen(subject, onChange);
    }

    private void received(String payload) {
        Matcher said = SAID.matcher(payload);
        if (said.matches() && !said.group(1).equals(node.toString())) {
            listeners.changed(UUID.fromString(said.group(2)));
        }
    }

    private Notifications listening() {
        return new Notifications(source, this::received, listeners::anythingChanged);
    }

    @Override
    public void start() {
        notifications = listening();
        notifications.start();
    }

    @Override
    public void stop() {
        notifications.stop();
    }

    @Override
    public boolean isRunning() {
        return notifications.isRunning();
    }
}
