package dev.gameday.failuremode;

import dev.gameday.base.history.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a fallback chain. Never changed in place: an edited chain has new steps, which raises the mode's version. */
@Entity
class FallbackStep implements Worded {
    @Id
    private UUID id;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private FallbackKind kind;

    private String detail;

    @Column(name = "dependency_id")
    private @Nullable UUID dependencyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "built_at")
    private @Nullable Instant builtAt;

    @SuppressWarnings("NullAway.Init")
    protected FallbackStep() {}

    FallbackStep(int position, FallbackChain.Step step) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.kind = step.kind();
        this.detail = step.detail();
        this.dependencyId = step.dependencyId();
        this.createdAt = step.createdAt();
        this.builtAt = step.builtAt();
    }

    FallbackChain.Step toStep() {
        return new FallbackChain.Step(kind, detail, dependencyId, createdAt, builtAt);
    }

    @Override
    public String words() {
        String text = detail.isEmpty() ? kind.label() : kind.label() + ": " + detail;
        String on = dependencyId == null ? "" : " on " + dependencyId;
        return text + on + (builtAt == null ? " (planned)" : " (built)");
    }
}
