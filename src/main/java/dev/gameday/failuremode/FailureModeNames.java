package dev.gameday.failuremode;

import dev.gameday.base.history.NameSource;
import org.springframework.stereotype.Component;

/** What failure modes are called. */
@Component
class FailureModeNames implements NameSource {

    @Override
    public String select() {
        return """
                select m.id, f.name || ': ' || d.name || ' ' || lower(replace(m.fault, '_', ' ')) as name
                  from failure_mode m
                  join feature f on f.id = m.feature_id
                  join dependency d on d.id = m.dependency_id
                 where m.id in (:ids)""";
    }
}
