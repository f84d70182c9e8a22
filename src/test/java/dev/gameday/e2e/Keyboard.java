package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page by keys alone: everything that can be used is reached, shows that it is, and lets go again. */
final class Keyboard {
    private static final int ROUNDS = 6;
    /** Cells of a row, to find one that holds something to use. */
    private static final int CELLS = 12;

    /**
     * Notes what gets the focus, what keeps it, and what looks with it as it does without it. Looks are taken when a key is pressed,
     * so that nothing changes any more: with the focus when it is about to leave, without it a key later.
     */
    private static final String WATCH = """
            () => {
              const words = (e) => `${e.localName}.${e.className} “${(e.ariaLabel ?? e.textContent ?? '').trim().slice(0, 40)}”`;
              const up = (e) => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
              const active = () => {
                let e = document.activeElement;
                while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
                return e;
              };
              const around = (e) => {
                const found = [];
                for (let i = 0; e instanceof Element && i < 5; i++, e = up(e)) {
                  found.push(e, ...(e.shadowRoot?.querySelectorAll('[part]') ?? []));
                }
                return found;
              };
              const look = (node) => [null, '::before', '::after'].map((part) => {
                const style = getComputedStyle(node, part);
                const drawn = !part || style.content !== 'none';
                const outlined = drawn && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                return [outlined && `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`, drawn && style.boxShadow !== 'none' && style.boxShadow];
              });
              const settle = (node) => node.getAnimations({ subtree: true }).filter((it) => it instanceof CSSTransition).forEach((it) => it.finish());
              const looks = (e) => new Map(around(e).map((node) => [node, (settle(node), look(node))]));
              const rings = (on, off) => on.some((part, i) => part.some((line, j) => line && line !== off[i][j]));
              Object.assign(window, { focusSeen: new Set(), focusUnseen: new Set(), focusTrapped: new Set(), focusWords: words });
              window.addEventListener('focusin', (event) => {
                event.composedPath().forEach((node) => window.focusSeen.add(node));
              });
              let left;
              window.addEventListener('keydown', (event) => {
                if (event.key !== 'Tab') return;
                const now = active();
                if (left && left.element !== now && ![...left.with.keys()].every((node) => !node.isConnected)) {
                  const seen = [...left.with].some(([node, on]) => rings(on, (settle(node), look(node))));
                  if (!seen) window.focusUnseen.add(words(left.element));
                }
                if (left?.element === now) window.focusTrapped.add(words(now));
                left = !now || now === document.body ? undefined : { element: now, with: looks(now) };
              }, true);
            }""";

    /** What Tab has not come to yet. In grids and groups one part can be tabbed to, and arrows go on from there. */
    private static final String MISSING = """
            () => {
              const usable = 'a[href], button, input, select, textarea, summary, vaadin-button, vaadin-grid, [tabindex="0"]';
              const groups = 'vaadin-grid, gd-matrix, vaadin-menu-bar, vaadin-radio-group, [role="grid"], [role="menubar"],'
                + ' [inert], [aria-hidden="true"], [disabled], [hidden]';
              return [...document.querySelectorAll(usable)]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0)
                .filter((e) => e.tabIndex >= 0 || e.localName === 'vaadin-grid')
                .filter((e) => !e.parentElement.closest(groups) && !e.matches('[disabled]') && !window.focusSeen.has(e))
                .map((e) => window.focusWords(e));
            }""";

    /** Where the focus is: in a cell of the grid, at something that a cell holds, or outside. */
    private static final String PLACE = """
            () => {
              const now = document.activeElement;
              return now?.localName === 'vaadin-grid' ? 'cell' : now?.closest('vaadin-grid') ? 'inside' : 'outside';
            }""";

    /** Grids whose cells hold something to use. */
    private static final String USABLE =
            "vaadin-grid:visible:has(vaadin-grid-cell-content :is(a, vaadin-button, vaadin-checkbox):visible)";

    private static final String FIRST_CELL = """
            (grid) => grid.shadowRoot.querySelector('#items [tabindex="0"]')?.focus()""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void assertReachesEverything(String what) {
        page.evaluate(WATCH);
        List<?> missing = missing();
        for (int round = 0; round < ROUNDS && !missing.isEmpty(); round++) {
            for (int i = 0; i < missing.size() + 3; i++) {
                page.keyboard().press("Tab");
            }
            missing = missing();
        }
        page.keyboard().press("Tab");
        assertThat(missing).as("what the keyboard does not reach on " + what).isEmpty();
        assertThat(found("focusUnseen"))
                .as("what has the focus on " + what + " without showing it")
                .isEmpty();
        assertThat(found("focusTrapped"))
                .as("what does not let the focus go on " + what)
                .isEmpty();
    }

    /** Goes into rows by keys, to what they hold, and out again. */
    void assertGridsAreUsable(String what) {
        for (Locator grid : page.locator(USABLE).all()) {
            intoACell(grid, what);
            page.keyboard().press("Escape");
            page.keyboard().press("ArrowDown");
            assertThat(place()).as("after Escape, in a grid of " + what).isEqualTo("cell");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(place()).as("after Tab, from a grid of " + what).isEqualTo("outside");
        }
    }

    /** To what the first cell holds that holds something to use. */
    private void intoACell(Locator grid, String what) {
        grid.evaluate(FIRST_CELL);
        page.keyboard().press("Enter");
        for (int i = 0; i < CELLS && place().equals("cell"); i++) {
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
        }
        assertThat(place()).as("what cells of " + what + " hold, by Enter").isEqualTo("inside");
    }

    private Object place() {
        return page.evaluate(PLACE);
    }

    private List<?> found(String set) {
        return (List<?>) page.evaluate("() => [...window." + set + "]");
    }

    private List<?> missing() {
        return (List<?>) page.evaluate(MISSING);
    }
}
