package dev.gameday.exercise.room;

/** Where an entry of the room stands. */
public enum RoomChannel {
    /** What everybody writes and reads. */
    LOG,
    /** For the day's organizers alone until the reveal. */
    BACKCHANNEL,
    /** About one incident. */
    INCIDENT
}
