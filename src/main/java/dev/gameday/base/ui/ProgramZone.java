package dev.gameday.base.ui;

import java.time.ZoneId;

/** The zone that every screen writes its times in; one bean. */
public interface ProgramZone {
    ZoneId zone();
}
