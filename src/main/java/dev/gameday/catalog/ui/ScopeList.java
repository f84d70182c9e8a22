package dev.gameday.catalog.ui;

import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Scope;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.SignOffRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Applications with what they must do, under each other. Only what is looked at is read and drawn, in the browser, so that
 * hundreds of them cost no more than a few.
 */
class ScopeList extends VirtualList<Scope> {
    private static final String LEVELS = """
            <select class="gd-level-select" aria-label="Need level of ${f.name}" .value="${live(f.level)}"
              @change="${(e) => level(f.id, e.target.value)}">
              <option value="CORE">Core</option>
              <option value="IMPORTANT">Important</option>
              <option value="SHEDDABLE">Sheddable</option>
            </select>""";
    private static final String LEVEL = "<span class=\"gd-tag gd-need ${f.style}\">${f.word}</span>";
    private static final String TEMPLATE = """
            <article class="gd-card gd-scope" aria-label="${item.name}">
              <div class="gd-scope-head">
                <h2><a href="applications/${item.id}/needs">${item.name}</a></h2>
                <span class="gd-dim">${item.team}</span>
              </div>
              <ol class="gd-scope-features">${(item.features ?? []).map((f) => html`
                <li value="${f.rank}"><span class="gd-scope-name">${f.name}</span>LEVEL_OF_F</li>`)}
              </ol>
              <p class="gd-dim gd-small" ?hidden="${!item.more}">
                <a href="applications/${item.id}/needs">${item.more}</a></p>
              <div class="gd-scope-foot">
                <div class="gd-row-text">
                  <span class="${item.signed ? 'gd-strong' : 'gd-dim'}">${item.signer}</span>
                  <span class="gd-dim gd-small" ?hidden="${!item.when}">${item.when}</span>
                </div>
                <div class="gd-actions">
                  <span class="gd-tag stale" ?hidden="${!item.crept}">Changed since</span>
                  <vaadin-button theme="tertiary" aria-label="Sign-offs of ${item.name}"
                    @click="${history}">History</vaadin-button>
                  <vaadin-button ?hidden="${!item.maySign}" aria-label="Sign off ${item.name}"
                    @click="${sign}">${item.again}</vaadin-button>
                </div>
              </div>
              <ul class="gd-creep" ?hidden="${!item.changes?.length}" aria-label="Changed since the sign-off">
                ${(item.changes ?? []).map((c) => html`<li class="${c.style}">${c.text}</li>`)}
              </ul>
            </article>""";

    private final ScopeService scopes;
    private final FeatureService features;
    private final SignOffs signOffs;
    private final Runnable changed;
    /** Features changed on this page stay in sight, whatever level they have now. */
    private final Set<UUID> touched = new HashSet<>();

    private boolean everything;

    ScopeList(ScopeService scopes, FeatureService features, SignOffs signOffs, boolean manager, Runnable changed) {
        this.scopes = scopes;
        this.features = features;
        this.signOffs = signOffs;
        this.changed = changed;
        addClassName("gd-scopes");
        getElement().setAttribute("aria-label", "Applications");
        setRenderer(LitRenderer.<Scope>of(TEMPLATE.replace("LEVEL_OF_F", manager ? LEVELS : LEVEL))
                .withProperty("id", scope -> scope.applicationId().toString())
                .withProperty("name", Scope::applicationName)
                .withProperty("team", scope -> scope.teamName() == null ? "No team yet" : scope.teamName())
                .withProperty("features", this::shown)
                .withProperty("more", this::more)
                .withProperty("signed", scope -> scope.signOff() != null)
                .withProperty("signer", ScopeList::signer)
                .withProperty("when", this::when)
                .withProperty("crept", Scope::crept)
                .withProperty(
                        "maySign",
                        scope -> signOffs.maySign() && !scope.features().isEmpty())
                .withProperty("again", scope -> scope.signOff() == null ? "Sign off" : "Sign off again")
                .withProperty("changes", ScopeList::changes)
                .withFunction("history", scope -> signOffs.history(now(scope), () -> refresh(scope)))
                .withFunction("sign", scope -> signOffs.sign(now(scope), () -> refresh(scope)))
                .withFunction(
                        "level",
                        (scope, arguments) -> level(
                                scope,
                                UUID.fromString(arguments.get(0).asString()),
                                NeedLevel.valueOf(arguments.get(1).asString()))));
    }

    void show(ScopingAddress address, int count) {
        everything = address.everything();
        touched.clear();
        setDataProvider(new CallbackDataProvider<Scope, Void>(
                query -> scopes.list(address.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> count,
                Scope::applicationId));
    }

    /** What is agreed to is what is so now, and not what was when the page was opened. */
    private Scope now(Scope scope) {
        return signOffs.scope(scope.applicationId());
    }

    private void refresh(Scope scope) {
        getDataProvider().refreshItem(now(scope));
        changed.run();
    }

    private void level(Scope scope, UUID id, NeedLevel level) {
        FeatureRow feature = scope.features().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (feature == null || feature.needLevel() == level) {
            return;
        }
        touched.add(id);
        if (Notices.attempt(
                () -> features.update(id, feature.version(), feature.data().at(level)))) {
            Notices.undoable(
                    feature.name() + " is now " + ScopeWords.level(level) + ".",
                    () -> takeBack(scope, id, feature.needLevel()));
        }
        refresh(scope);
    }

    private void takeBack(Scope scope, UUID id, NeedLevel before) {
        Notices.attempt(() -> {
            FeatureRow now = features.detail(id);
            features.update(id, now.version(), now.data().at(before));
        });
        refresh(scope);
    }

    private List<FeatureRow> visible(Scope scope) {
        return scope.features().stream()
                .filter(feature ->
                        everything || feature.needLevel() == NeedLevel.CORE || touched.contains(feature.id()))
                .toList();
    }

    /** For the template, which reads records; public, since it does so by reflection. */
    public record Line(String id, int rank, String name, String level, String word, String style) {}

    /** Likewise: something that changed since the sign-off. */
    public record Change(String text, String style) {}

    private List<Line> shown(Scope scope) {
        return visible(scope).stream()
                .map(feature -> new Line(
                        feature.id().toString(),
                        feature.rank(),
                        feature.name(),
                        feature.needLevel().name(),
                        feature.needLevel().label(),
                        ScopeWords.level(feature.needLevel())))
                .toList();
    }

    private String more(Scope scope) {
        int hidden = scope.features().size() - visible(scope).size();
        if (scope.features().isEmpty()) {
            return "No features yet";
        }
        return hidden == 0 ? "" : Words.count(hidden, "more feature", "more features");
    }

    private static String signer(Scope scope) {
        SignOffRow signOff = scope.signOff();
        return signOff == null ? "Not signed off" : "Signed off by " + ScopeWords.signer(signOff);
    }

    private String when(Scope scope) {
        SignOffRow signOff = scope.signOff();
        return signOff == null ? "" : ScopeWords.when(signOff, signOffs.zone());
    }

    private static List<Change> changes(Scope scope) {
        return scope.changes().stream()
                .map(change -> new Change(ScopeWords.said(change), change.creep() ? "gd-crept" : "gd-dim"))
                .toList();
    }
}
