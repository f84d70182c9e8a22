package dev.gameday.base.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs who may leave a draft of which form. A ticket only lets its holder add to that one draft of that one account, reads
 * nothing, and outlives the session, since the session's end is when it is needed.
 */
@Component
class DraftTickets {
    private static final Duration VALID = Duration.ofDays(2);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private volatile byte @Nullable [] key;

    DraftTickets(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** What a ticket says. */
    record Ticket(UUID account, DraftKey key, long version, String title, String place, Instant issued) {}

    String issue(Ticket ticket) {
        byte[] said = json.writeValueAsBytes(ticket);
        return encode(said) + "." + encode(sign(said));
    }

    /** What the ticket says, when it is one of ours and not too old. */
    Optional<Ticket> read(String ticket) {
        int dot = ticket.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] said = Base64.getUrlDecoder().decode(ticket.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(ticket.substring(dot + 1));
            if (!MessageDigest.isEqual(signature, sign(said))) {
                return Optional.empty();
            }
            Ticket read = json.readValue(said, Ticket.class);
            return read.issued().isBefore(clock.instant().minus(VALID)) ? Optional.empty() : Optional.of(read);
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The deployment's key, made by whoever needs it first and the same on every node. */
    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = stored().orElseGet(this::make);
            key = known;
        }
        return known;
    }

    private byte[] make() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            db.sql("insert into draft_key (id, secret) values (1, :secret)")
                    .param("secret", encode(fresh))
                    .update();
            return fresh;
        } catch (DuplicateKeyException otherNode) {
            return stored().orElseThrow();
        }
    }

    private Optional<byte[]> stored() {
        return db.sql("select secret from draft_key where id = 1")
                .query(String.class)
                .optional()
                .map(text -> Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
