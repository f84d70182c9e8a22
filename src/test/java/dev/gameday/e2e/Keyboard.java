package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page by Tab alone: everything that can be used is reached, and shows that it is. */
final class Keyboard {
    private static final int ROUNDS = 6;

    /** Notes what gets the focus, and what shows nothing then. After the elements' own listeners: they draw the ring. */
    private static final String WATCH = """
            () => {
              window.focusSeen = new Set();
              window.focusUnseen = new Set();
              const words = (e) => `${e.localName}.${e.className} “${(e.ariaLabel ?? e.textContent ?? '').trim().slice(0, 40)}”`;
              window.focusWords = words;
              window.addEventListener('focusin', (event) => {
                const path = event.composedPath().filter((node) => node instanceof Element);
                path.forEach((node) => window.focusSeen.add(node));
                const shown = path.slice(0, 5).some((node) => {
                  const style = getComputedStyle(node);
                  return node.hasAttribute('focus-ring') || node.hasAttribute('focused') || style.boxShadow !== 'none'
                    || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
                });
                // Some parts pass the focus on at once.
                let active = document.activeElement;
                while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
                if (!shown && active === path[0]) window.focusUnseen.add(words(path[0]));
              });
            }""";

    /** What Tab has not come to yet. In grids and groups one part can be tabbed to, and arrows go on from there. */
    private static final String MISSING = """
            () => {
              const usable = 'a[href], button, input, select, textarea, summary, vaadin-button, [tabindex="0"]';
              const groups = 'vaadin-grid, gd-matrix, vaadin-menu-bar, vaadin-radio-group, [role="grid"], [role="menubar"],'
                + ' [inert], [aria-hidden="true"], [disabled], [hidden]';
              return [...document.querySelectorAll(usable)]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0)
                .filter((e) => e.tabIndex >= 0 && !e.closest(groups) && !window.focusSeen.has(e))
                .map((e) => window.focusWords(e));
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void assertReachesEverything(String what) {
        page.evaluate(WATCH);
        List<?> missing = missing();
        for (int round = 0; round < ROUNDS && !missing.isEmpty(); round++) {
            for (int i = 0; i < missing.size() + 2; i++) {
                page.keyboard().press("Tab");
            }
            missing = missing();
        }
        assertThat(missing).as("what the keyboard does not reach on " + what).isEmpty();
        assertThat((List<?>) page.evaluate("() => [...window.focusUnseen]"))
                .as("what has the focus on " + what + " without showing it")
                .isEmpty();
    }

    private List<?> missing() {
        return (List<?>) page.evaluate(MISSING);
    }
}
