// Shortcuts of the shell. A letter presses the button that carries it, unless somebody is typing or a dialog is open;
// G and then a letter goes to a page; Ctrl+K or Cmd+K searches from anywhere, also while typing.
const SOON = 1500;
let going = 0;

const typing = (event) => {
  const target = event.composedPath()[0];
  return target instanceof Element && (target.isContentEditable || target.matches('input, textarea, select'));
};
const dialogOpen = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
const press = (event, selector) => {
  // What the page has comes before what the shell has everywhere.
  const carriers = [...document.querySelectorAll(`#page ${selector}`), ...document.querySelectorAll(selector)];
  const target = carriers.find((it) => !it.disabled && !it.hasAttribute('disabled'));
  if (!target) return false;
  event.preventDefault();
  (target.shadowRoot?.querySelector('a') ?? target).click();
  return true;
};

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.repeat || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
    if (!dialogOpen()) press(event, '[data-shortcut="/"]');
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.key.length !== 1 || typing(event) || dialogOpen()) return;
  const key = CSS.escape(event.key.toLowerCase());
  if (performance.now() - going < SOON && press(event, `[data-go="${key}"]`)) {
    going = 0;
    return;
  }
  going = key === 'g' ? performance.now() : 0;
  // A key of the page goes before one of the shell: in the live room D is "Detected".
  press(event, `#page [data-shortcut="${key}"]`) || press(event, `[data-shortcut="${key}"]`);
});

document.addEventListener('click', (event) => {
  if (!event.target.closest?.('[data-skip]')) return;
  const page = document.getElementById('page');
  page.tabIndex = -1;
  page.focus();
});

// What the keys do on this page, from what carries them: for the list of shortcuts.
window.gamedayShortcuts = () => {
  const found = new Map();
  const add = (keys, element) => {
    const label = element.dataset.keyLabel ?? element.getAttribute('aria-label') ?? element.innerText.trim().split('\n')[0];
    if (label && !found.has(keys)) found.set(keys, { keys, label });
  };
  const keyed = [...document.querySelectorAll('[aria-keyshortcuts]')];
  const own = (element) => Number(element.closest('#page') !== null);
  for (const element of keyed.sort((a, b) => own(b) - own(a))) {
    add(element.getAttribute('aria-keyshortcuts').replaceAll('Arrow', ''), element);
  }
  for (const element of document.querySelectorAll('[data-go]')) add(`g ${element.dataset.go}`, element);
  return [...found.values()];
};

// A new page begins at its heading, for whoever does not see that it changed; not when somebody is already at work in it.
let shown;
const begin = (until) => {
  if (dialogOpen()) {
    if (performance.now() < until) requestAnimationFrame(() => begin(until));
    return;
  }
  const heading = document.querySelector('#page h1');
  if (!heading || document.activeElement?.closest('#page :is(input, textarea)')) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
window.gamedayArrived = (path) => {
  const first = shown === undefined;
  if (path === shown) return;
  shown = path;
  if (!first) begin(performance.now() + SOON);
};
