package dev.gameday.exercise.room;

/** Where an entry of the room stands. */
public enum RoomChannel {
    /** What everybody writes and reads. */
    INCIDENT,
    /** For the day's organizers alone until the reveal. */
    BACKCHANNEL,
    /** About a real incident, which is no part of the exercise. */
    REAL
}
