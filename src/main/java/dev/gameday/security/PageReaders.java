package dev.gameday.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sits at a page that is shown something without asking for it, so that no request says who that is. */
@Component
public class PageReaders {
    private final BrowserSessions sessions;
    private final TransactionTemplate reading;

    PageReaders(BrowserSessions sessions, PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Reads all that a page shows in one transaction: a commit for each part is half of the work. */
    public <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }

    /** Whoever sends this request; nobody signed in is a reader too. */
    public Reader of(HttpServletRequest request) {
        return new Reader(
                SecurityContextHolder.getContext(),
                CurrentAccount.principal().orElse(null),
                BrowserSessions.current(request));
    }

    /** The reader of an open page. */
    public final class Reader {
        private final SecurityContext context;
        private final @Nullable AccountPrincipal account;
        private final @Nullable UUID session;

        private Reader(SecurityContext context, @Nullable AccountPrincipal account, @Nullable UUID session) {
            this.context = context;
            this.account = account;
            this.session = session;
        }

        /**
         * Reads as this reader on a thread of nobody's.
         *
         * @return nothing when the sign-in has ended or the account is not what it was: the page has to be asked for again
         */
        public <T> Optional<T> read(Supplier<T> work) {
            return holds() ? Optional.of(as(() -> inOne(work))) : Optional.empty();
        }

        /** Shows what was read, on whichever thread holds the page: what it still reads, it reads as this reader too. */
        public void show(Runnable work) {
            as(() -> {
                work.run();
                return true;
            });
        }

        private <T> T as(Supplier<T> work) {
            SecurityContext before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(context);
            try {
                return work.get();
            } finally {
                SecurityContextHolder.setContext(before);
            }
        }

        private boolean holds() {
            return session == null
                    || sessions.byId(session)
                            .map(BrowserSessions.Live::account)
                            .filter(now -> now.equals(account))
                            .isPresent();
        }
    }
}
