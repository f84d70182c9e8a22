package dev.gameday.alert;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.exercise.AlertDetectionService;
import dev.gameday.exercise.FiredAlert;
import dev.gameday.exercise.FiredAlert.Firing;
import dev.gameday.program.ProgramClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes deliveries of alerts in: keeps them word for word, tells alerts that begin to fire from repeats, and passes those on. */
@Service
public class AlertInboxService {
    private static final Duration KEPT = Duration.ofDays(30);

    private final WebhookReader reader;
    private final AlertStore store;
    private final AlertDetectionService detections;
    private final JsonMapper json;
    private final CurrentUser user;
    private final ProgramClock clock;

    AlertInboxService(
            WebhookReader reader,
            AlertStore store,
            AlertDetectionService detections,
            JsonMapper json,
            CurrentUser user,
            ProgramClock clock) {
        this.reader = reader;
        this.store = store;
        this.detections = detections;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Keeps a delivery, all of it or nothing. The same again changes nothing.
     *
     * @throws dev.gameday.base.InvalidException naming what cannot be read
     */
    @PreAuthorize(Access.ALERTS)
    @Transactional
    public void receive(String body) {
        Webhook webhook = reader.read(body);
        Instant now = clock.now();
        store.lock();
        KeptDelivery delivery = delivery(body, webhook, now);
        List<FiredAlert> begun = alerts(webhook.alerts(), delivery.id(), now);
        store.flush();
        if (!begun.isEmpty()) {
            detections.fired(begun);
        }
        store.forget(now.minus(KEPT), clock.today());
    }

    private KeptDelivery delivery(String body, Webhook webhook, Instant now) {
        String digest = digest(body);
        KeptDelivery delivery = store.delivery(digest).orElseGet(() -> {
            KeptDelivery first = new KeptDelivery(digest, body, webhook, user.id(), now);
            store.add(first);
            return first;
        });
        delivery.receive(now);
        return delivery;
    }

    private List<FiredAlert> alerts(List<ReceivedAlert> received, UUID deliveryId, Instant now) {
        if (received.isEmpty()) {
            return List.of();
        }
        Map<String, List<KeptAlert>> known =
                store.alerts(received.stream().map(ReceivedAlert::fingerprint).collect(Collectors.toSet())).stream()
                        .collect(
                                Collectors.groupingBy(KeptAlert::fingerprint, Collectors.toCollection(ArrayList::new)));
        List<FiredAlert> begun = new ArrayList<>();
        for (ReceivedAlert alert : received) {
            List<KeptAlert> same = known.computeIfAbsent(alert.fingerprint(), fingerprint -> new ArrayList<>());
            KeptAlert kept = found(same, alert, now).orElseGet(() -> {
                KeptAlert first = new KeptAlert(alert, json.writeValueAsString(alert.labels()), deliveryId, now);
                store.add(first);
                same.add(first);
                return first;
            });
            if (kept.receive(alert, now)) {
                begun.add(fired(kept, alert, same, now));
            }
        }
        return begun;
    }

    /** The firing that the alert is of: the one with its start, or when it says none the latest, unless that is over. */
    private static Optional<KeptAlert> found(List<KeptAlert> same, ReceivedAlert alert, Instant now) {
        Instant start = alert.startsAt() == null ? now : alert.startsAt();
        Optional<KeptAlert> exactly =
                same.stream().filter(kept -> kept.startsAt().equals(start)).findFirst();
        if (alert.startsAt() != null || exactly.isPresent()) {
            return exactly;
        }
        return same.stream()
                .max(Comparator.comparing(KeptAlert::lastReceivedAt).thenComparing(KeptAlert::startsAt))
                .filter(latest -> latest.fires(now) || !alert.firing());
    }

    private static FiredAlert fired(KeptAlert kept, ReceivedAlert alert, List<KeptAlert> same, Instant now) {
        List<Firing> earlier = same.stream()
                .filter(other -> !other.id().equals(kept.id()))
                .map(KeptAlert::firing)
                .filter(Objects::nonNull)
                .toList();
        return new FiredAlert(kept.id(), alert.name(), alert.labels(), alert.startsAt(), now, earlier);
    }

    private static String digest(String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
