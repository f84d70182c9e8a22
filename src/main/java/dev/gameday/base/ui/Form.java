package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.draft.Draft;
import dev.gameday.base.draft.DraftKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The fields of one form by the names that {@link InvalidException#field()} uses. It knows what an edit is based on, so that one
 * that lost against another's becomes a merge, and it keeps what is typed until that is saved or discarded.
 */
public final class Form {
    /** What the form is called where typing is taken up again, which is a line; in characters. */
    private static final int LONGEST_TITLE = 200;

    private final FormFields fields = new FormFields();
    private final FormNotes notes = new FormNotes();
    private final HasElement place;
    private Map<String, String> opened = Map.of();
    private @Nullable FormSource<?> source;
    private @Nullable DraftKeeper keeper;
    private String title = "";
    private Runnable listener = () -> {};

    /** @param place what holds the fields on the screen */
    public Form(HasElement place) {
        this.place = place;
    }

    /** Registers a field that errors about that name are shown at. */
    public <T extends Component & HasValue<?, ?> & HasValidationProperties> T field(String name, T field) {
        fields.errorsAt(name, field);
        FormPart part = new FieldPart(field);
        part(name, part);
        if (field instanceof TextFieldBase<?, ?>) {
            saysWhenTypingRests(field);
        }
        if (field instanceof TextFieldBase<?, ?> && !part.secret()) {
            field.getElement().setAttribute("data-draft-field", name);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched();
            }
        });
        return field;
    }

    /** Lets a text say that it changed as soon as typing rests, rather than only when the field is left; see drafts.js. */
    public static void saysWhenTypingRests(Component field) {
        field.getElement().setAttribute("data-rest", true);
    }

    /** Registers what is no field; it calls {@link #touched} when somebody changes it. */
    public void part(String name, FormPart part) {
        fields.add(name, part);
    }

    /** Shows errors about that name, which is no field of its own, at the field. */
    public void errorsAt(String name, HasValidationProperties field) {
        fields.errorsAt(name, field);
    }

    /** What there is to say about the form; belongs above its fields. */
    public Component notes() {
        return notes;
    }

    /**
     * Says that the form changes something that is there, and shows it.
     *
     * @param version the version that the change will be based on
     * @param show puts what is saved into the fields
     * @param reload reads what is saved by now, when somebody else was faster
     */
    public <D> void edits(D now, ToLongFunction<D> version, Consumer<D> show, Supplier<D> reload) {
        FormSource<D> from = new FormSource<>(now, version, show, reload);
        source = from;
        from.show();
        opened();
        mark();
        listener.run();
    }

    /**
     * What the form changes was read again, perhaps because the same person changed another part of it: the form goes on from
     * there, unless somebody typed here and somebody changed the same fields, which saving will then show.
     */
    public <D> void follow(D now, ToLongFunction<D> version, Consumer<D> show, Supplier<D> reload) {
        if (!isTouched()) {
            edits(now, version, show, reload);
            return;
        }
        FormSource<D> next = new FormSource<>(now, version, show, reload);
        if (fields.textsOf(next).equals(opened)) {
            source = next;
            mark();
        }
    }

    /** Says what to do whenever it may have changed whether somebody typed. */
    public void onTouch(Runnable work) {
        listener = work;
    }

    /** The version that saving has to be based on; 0 for something new. */
    public long version() {
        return source == null ? 0 : source.version();
    }

    /**
     * Keeps what is typed, for this account, until it is saved or discarded, and shows what was left.
     *
     * @param title what the form is called where typing is taken up again
     * @param form the kind of form
     * @param item what it is about, if it is about something that is there
     */
    public void keep(String title, String form, Object... item) {
        keep(DraftKey.of(form, item), title).find().ifPresent(this::restore);
    }

    /** As the other, for one of many forms of a page: it is told what there is, instead of asking. */
    public void keep(Collection<DraftKey> left, String title, String form, Object... item) {
        DraftKey key = DraftKey.of(form, item);
        DraftKeeper drafts = keep(key, title);
        if (left.contains(key)) {
            drafts.find().ifPresent(this::restore);
        }
    }

    private String who() {
        return keeper == null ? "Somebody else" : keeper.who();
    }

    private DraftKeeper keep(DraftKey key, String called) {
        title = Text.cut(called, LONGEST_TITLE);
        DraftKeeper drafts = new DraftKeeper(UI.getCurrentOrThrow(), key, title);
        keeper = drafts;
        mark();
        return drafts;
    }

    /** What is in the fields now is what the form began with. */
    public void opened() {
        opened = texts();
        notes.clear();
    }

    /** Whether the fields hold something else than the form began with. */
    public boolean isTouched() {
        return !opened.equals(texts());
    }

    /** Somebody typed or chose something. */
    public void touched() {
        listener.run();
        DraftKeeper drafts = keeper;
        if (drafts == null) {
            return;
        }
        if (isTouched()) {
            drafts.save(version(), fields.keepable(opened), fields.keepable(texts()));
        } else {
            drafts.discard();
        }
    }

    /** Does not keep what was typed any longer. */
    public void discard() {
        if (keeper != null) {
            keeper.discard();
        }
    }

    /**
     * Does the work and tells about the domain's errors, those about a field at the field. Where somebody else was faster, both
     * versions are shown, and the merge is saved in the same way.
     *
     * @param done what follows once it is saved
     */
    public void save(Runnable work, Runnable done) {
        boolean[] lost = {false};
        boolean saved = Notices.attempt(fields.errors(), () -> {
            try {
                work.run();
            } catch (ChangedMeanwhileException | OptimisticLockingFailureException e) {
                if (source == null) {
                    throw e;
                }
                lost[0] = true;
            }
        });
        FormSource<?> from = source;
        if (lost[0] && from != null) {
            Notices.attempt(() -> merge(from, () -> save(work, done)));
        } else if (saved) {
            opened();
            discard();
            done.run();
        }
    }

    /** The fields by the names that errors use. */
    public Map<String, HasValidationProperties> byName() {
        return fields.errors();
    }

    Map<String, String> texts() {
        return fields.texts();
    }

    private void merge(FormSource<?> from, Runnable again) {
        Map<String, String> typed = texts();
        FormSource<?> now = from.reloaded();
        Map<String, String> saved = fields.textsOf(now);
        if (now.archived()) {
            notes.say("Archived meanwhile, so nothing was saved. What you typed is still here to copy.");
            return;
        }
        Merge merge = Merge.of(opened, saved, typed);
        if (!merge.changedByOthers()) {
            source = now;
            mark();
            notes.say("Somebody changed it meanwhile, though nothing of what you see here. Nothing was saved yet: save"
                    + " again if it still holds.");
            return;
        }
        new MergeDialog(title, who(), merge, fields.parts(), "Save the merge", resolved -> {
                    base(now);
                    put(resolved);
                    again.run();
                })
                .open();
    }

    private void restore(Draft draft) {
        Map<String, String> saved = texts();
        Merge merge = Merge.of(draft.opened(), saved, draft.typed());
        if (!merge.anythingTyped()) {
            discard();
            return;
        }
        Map<String, String> mine = new LinkedHashMap<>();
        merge.of(Merge.Kind.MINE).forEach(field -> mine.put(field.name(), field.typed()));
        List<Merge.Field> both = merge.of(Merge.Kind.BOTH);
        if (both.isEmpty() || draft.version() == version()) {
            both.forEach(field -> mine.put(field.name(), field.typed()));
            restored(draft, mine);
        } else {
            new MergeDialog(
                            title,
                            who(),
                            merge,
                            fields.parts(),
                            "Take it into the form",
                            resolved -> restored(draft, resolved))
                    .open();
        }
    }

    private void restored(Draft draft, Map<String, String> texts) {
        put(texts);
        touched();
        String when = keeper == null ? "" : " " + keeper.words(draft.at());
        notes.offer("Restored what you typed" + when + ".", "Discard", () -> {
            put(opened);
            discard();
            notes.clear();
            listener.run();
            focus();
        });
    }

    private void base(FormSource<?> now) {
        source = now;
        now.show();
        opened();
        mark();
    }

    private void put(Map<String, String> texts) {
        fields.put(texts, notes::say);
    }

    /** Puts the focus into the first field. */
    public void focus() {
        fields.focusFirst();
    }

    /** Lets the browser leave behind what is typed when its page goes away before the server has heard of it. */
    private void mark() {
        if (keeper != null) {
            place.getElement().setAttribute("data-draft", keeper.ticket(version()));
        }
    }
}
