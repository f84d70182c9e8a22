package dev.gameday.exercise.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.exercise.HiddenDependencyService;
import dev.gameday.failuremode.ui.DiscoveryFields;
import java.util.UUID;

/** What a form for a hidden dependency needs. */
@SpringComponent
record HiddenDependencies(
        HiddenDependencyService service,
        ApplicationService applications,
        DependencyService dependencies,
        FeatureService features) {

    DiscoveryFields fields(FormDialog form) {
        return new DiscoveryFields(form, applications.names(), dependencies.names(), features);
    }

    DependencyKind kindOf(UUID dependencyId) {
        return dependencies.detail(dependencyId).kind();
    }
}
