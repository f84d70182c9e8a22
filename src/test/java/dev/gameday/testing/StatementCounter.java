package dev.gameday.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements that some work sends; a batch is one, transaction control is none. */
public final class StatementCounter {
    private static final List<Recording> RECORDINGS = new CopyOnWriteArrayList<>();

    private StatementCounter() {}

    /** The SQL that the work sends on this thread. */
    public static List<String> statements(Work work) {
        return record(new Recording(Thread.currentThread()), work);
    }

    /** The SQL that all threads send meanwhile: for work that a server does. Nothing else may be running. */
    public static List<String> statementsOfAllThreads(Work work) {
        return record(new Recording(null), work);
    }

    /** How many statements the work sends on this thread. */
    public static int count(Work work) {
        return statements(work).size();
    }

    /** What puts the counter around the data source of an application that was not started by a test's annotations. */
    public static BeanPostProcessor wrapping() {
        return new Wrapping();
    }

    /**
     * Whether the statement belongs to a request, whatever is read: who asks, and once a minute when that was last. A page that
     * watches a search makes requests for as long as the search takes.
     */
    public static boolean isOfTheRequest(String sql) {
        return sql.contains("from account_session s")
                || sql.contains("set last_seen_at")
                || sql.contains("set last_used_at");
    }

    private static List<String> record(Recording recording, Work work) {
        RECORDINGS.add(recording);
        try {
            work.call();
        } finally {
            RECORDINGS.remove(recording);
        }
        return new ArrayList<>(recording.statements);
    }

    /** Statements of one thread, or of all. */
    private static final class Recording {
        private final @Nullable Thread thread;
        private final List<String> statements = new CopyOnWriteArrayList<>();

        Recording(@Nullable Thread thread) {
            this.thread = thread;
        }
    }

    /** Puts the counter around the data source. */
    static final class Wrapping implements BeanPostProcessor, QueryExecutionListener {
        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            if (bean instanceof DataSource dataSource && !(bean instanceof ProxyDataSource)) {
                var proxy = new ProxyDataSource(dataSource);
                proxy.addListener(this);
                return proxy;
            }
            return bean;
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            String sql = queries.isEmpty() ? "" : queries.getFirst().getQuery();
            for (var recording : RECORDINGS) {
                if (recording.thread == null || recording.thread == Thread.currentThread()) {
                    recording.statements.add(sql);
                }
            }
        }
    }
}
