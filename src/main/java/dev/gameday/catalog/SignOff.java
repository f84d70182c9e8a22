package dev.gameday.catalog;

import dev.gameday.base.RuleException;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stakeholder agreed to an application's hierarchy of needs, which is kept here as it was. Never changed afterwards. */
@Entity
@Recorded(value = "sign-off", partOf = "applicationId")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class SignOff implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID applicationId;
    private Instant signedAt;
    private String signedBy;
    private String signedAs;
    private String note;

    @Unrecorded
    private boolean own;

    @Unrecorded
    private UUID recordedBy;

    @Unrecorded
    private String recordedName;

    private @Nullable Instant takenBackAt;

    @Unrecorded
    private @Nullable String takenBackName;

    @ElementCollection
    @CollectionTable(name = "sign_off_feature", joinColumns = @JoinColumn(name = "sign_off_id"))
    @Unrecorded // kept here as agreed, which is more than a line
    private Set<Agreed> features = new HashSet<>();

    @Transient
    private boolean fresh;

    /** A feature as agreed. */
    @Embeddable
    record Agreed(
            @Column(name = "feature_id") UUID featureId,
            @Column(name = "name") String name,
            @Column(name = "rank_position") int rankPosition,

            @Enumerated(EnumType.STRING) @Column(name = "need_level")
            NeedLevel needLevel) {}

    /** Who agreed, and who wrote it down. */
    record Signer(String name, String role, boolean own, UUID recordedBy, String recordedName) {}

    @SuppressWarnings("NullAway.Init")
    SignOff() {}

    SignOff(UUID id, UUID applicationId, Signer signer, String note, List<ScopedFeature> scope, Instant now) {
        this.id = id;
        this.applicationId = applicationId;
        this.signedAt = now;
        this.signedBy = signer.name();
        this.signedAs = signer.role();
        this.note = note;
        this.own = signer.own();
        this.recordedBy = signer.recordedBy();
        this.recordedName = signer.recordedName();
        this.fresh = true;
        scope.forEach(
                feature -> features.add(new Agreed(feature.id(), feature.name(), feature.rank(), feature.needLevel())));
    }

    /** @return false when it already was */
    boolean takeBack(Instant now, String by) {
        if (takenBackAt != null) {
            return false;
        }
        takenBackAt = now;
        takenBackName = by;
        return true;
    }

    /** @param startOfToday what was taken back before it was so at the end of a past day, which stays true */
    void putBack(Instant startOfToday) {
        if (takenBackAt != null && takenBackAt.isBefore(startOfToday)) {
            throw new RuleException("It was taken back on an earlier day. Sign off again instead.");
        }
        takenBackAt = null;
        takenBackName = null;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    String signedBy() {
        return signedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
