package dev.gameday.exercise;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.live.LiveChanges;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The entities of exercises. Every write inside a game day takes that day's row lock first, so that they queue up. */
@Repository
class ExerciseStore {
    private final EntityManager entities;
    private final LiveChanges changes;

    ExerciseStore(EntityManager entities, LiveChanges changes) {
        this.entities = entities;
        this.changes = changes;
    }

    Scenario scenario(UUID id) {
        return found("scenario", id, entities.find(Scenario.class, id));
    }

    /** The game day, locked until the transaction ends; whoever shows it is told when that commits. */
    GameDay lockedDay(UUID id) {
        GameDay day = found("game day", id, entities.find(GameDay.class, id, LockModeType.PESSIMISTIC_WRITE));
        changes.changed(id);
        return day;
    }

    /** Locks all unfinished days of an environment, always in the same order, so that only one of them can start. */
    List<GameDay> lockedDaysOf(String environment) {
        return entities.createQuery(
                        "select d from GameDay d where lower(d.texts.environment) = lower(:environment)"
                                + " and d.closedAt is null and d.cancelledAt is null order by d.id",
                        GameDay.class)
                .setParameter("environment", environment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Locks all days that run, always in the same order; whoever shows one of them is told when that commits. */
    List<GameDay> lockedRunningDays(Instant horizon) {
        List<GameDay> days = entities.createQuery(
                        "select d from GameDay d where d.startedAt < :horizon"
                                + " and (d.revealedAt is null or d.revealedAt >= :horizon)"
                                + " and (d.cancelledAt is null or d.cancelledAt >= :horizon) order by d.id",
                        GameDay.class)
                .setParameter("horizon", horizon)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        days.forEach(day -> changes.changed(day.id()));
        return days;
    }

    @Nullable
    GameDay dayOrNull(UUID id) {
        return entities.find(GameDay.class, id);
    }

    Injection injection(UUID id) {
        return found("injection", id, entities.find(Injection.class, id));
    }

    List<Injection> injections(UUID gameDayId) {
        return entities.createQuery(
                        "select i from Injection i where i.gameDayId = :day order by i.position, i.id", Injection.class)
                .setParameter("day", gameDayId)
                .getResultList();
    }

    @Nullable
    GameDayOrganizer organizer(UUID gameDayId, UUID accountId) {
        return entities.find(GameDayOrganizer.class, new GameDayOrganizer.Key(gameDayId, accountId));
    }

    @Nullable
    Schedule scheduleOrNull(UUID gameDayId) {
        return entities.find(Schedule.class, gameDayId);
    }

    @Nullable
    ReadinessCheck readinessOrNull(ReadinessCheck.Key key) {
        return entities.find(ReadinessCheck.class, key);
    }

    /** @return how many; of everybody when no account is given */
    int removeRoles(UUID gameDayId, DayRole role, @Nullable UUID accountId) {
        return entities.createQuery("delete from GameDayRole r where r.key.gameDayId = :day and r.key.role = :role"
                        + " and (:everybody = true or r.key.accountId = :account)")
                .setParameter("day", gameDayId)
                .setParameter("role", role)
                .setParameter("everybody", accountId == null)
                .setParameter("account", accountId == null ? gameDayId : accountId)
                .executeUpdate();
    }

    /** Adds it, or puts it in the place of what has the same key. */
    void put(Object entity) {
        entities.merge(entity);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    /** The failure modes that it exercises, by id. */
    Set<UUID> modesOf(Injection injection) {
        return Set.copyOf(entities.createQuery(
                        "select m.key.failureModeId from InjectionMode m where m.key.injectionId = :injection",
                        UUID.class)
                .setParameter("injection", injection.id())
                .getResultList());
    }

    void removeModesOf(Injection injection) {
        entities.createQuery("delete from InjectionMode m where m.key.injectionId = :injection")
                .setParameter("injection", injection.id())
                .executeUpdate();
    }

    /** Sends what changed to the database, so that the statements of the read models see it. */
    void flush() {
        entities.flush();
    }

    /** Whoever derives scenarios for the same dependencies waits. */
    void lockDependencies(List<UUID> ids) {
        entities.createNativeQuery("select id from dependency where id in (:ids) order by id for update", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** For rules over all of the program's scenarios or game days: whoever else checks one waits. */
    void lockProgram() {
        entities.createNativeQuery("select id from program for update", UUID.class)
                .getResultList();
    }

    List<Scenario> scenarios(Collection<UUID> ids) {
        return entities.createQuery("select s from Scenario s where s.id in (:ids)", Scenario.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Scenario> scenariosOf(Collection<UUID> dependencies) {
        return entities.createQuery("select s from Scenario s where s.dependencyId in (:dependencies)", Scenario.class)
                .setParameter("dependencies", dependencies)
                .getResultList();
    }

    private static <T> T found(String what, UUID id, @Nullable T thing) {
        if (thing == null) {
            throw new NotFoundException(what, id);
        }
        return thing;
    }
}
