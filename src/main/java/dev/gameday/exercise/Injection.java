package dev.gameday.exercise;

import dev.gameday.base.history.Recorded;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One planned execution of a scenario; its texts are copied so that a day's script can differ from the catalogue. */
@Entity
@Recorded(value = "injection", partOf = "gameDayId", keptBackBy = "gameDayId")
@Table(name = "injection")
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class Injection {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID gameDayId;
    private UUID scenarioId;
    private int position;

    @Embedded
    private ScriptTexts texts;

    private boolean afterAllClear;
    private String reason;

    @Embedded
    private InjectionPlan plan;

    @SuppressWarnings("NullAway.Init")
    protected Injection() {}

    Injection(GameDay day, Scenario scenario, int position, boolean afterAllClear, String reason) {
        this.id = UUID.randomUUID();
        this.gameDayId = day.id();
        this.scenarioId = scenario.id();
        this.position = position;
        this.texts = scenario.texts();
        this.afterAllClear = afterAllClear;
        this.reason = reason;
        this.plan = InjectionPlan.NONE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID gameDayId() {
        return gameDayId;
    }

    UUID scenarioId() {
        return scenarioId;
    }

    String title() {
        return texts.title();
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    @Nullable
    UUID consequenceOf() {
        return plan.consequenceOf();
    }

    void describe(ScriptTexts changed, boolean newAfterAllClear, InjectionPlan newPlan) {
        texts = changed;
        afterAllClear = newAfterAllClear;
        plan = newPlan;
    }

    /** What led to it is not part of the script any more. */
    void standForItself() {
        plan = new InjectionPlan(plan.bufferMinutes(), plan.performedBy(), null, plan.reportedAs());
    }
}
