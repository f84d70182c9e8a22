// Text has no length that a layout could count on. A long name is cut where it stands among others, and a pointer shows it whole;
// long prose and headings scroll in their place, by keys as well. Only what is longer than anything on two lines leaves the page:
// browsers take seconds to lay out what nobody sees.
const LONG = 120; // characters that may need more than two lines
const LONGER = 400; // more than two lines anywhere
const KEPT = 300; // of what is longer
const PROSE = 1200; // about a dozen lines
const UNBROKEN = /\S{200}/;
const NAMES = 'a, h2, h3, b, span, strong, td, th, label';
const WHOLE = 'h1, p, dd, .gd-prose, .gd-description, .gd-merge-versions, .gd-secret, code, pre';
const TYPED = 'textarea, input, script, style, svg';

const titled = new WeakSet(); // Elements whose title is ours.

const name = (element, node) => {
  const text = node.data;
  const title = element.title;
  if (titled.has(element) && text.endsWith('…') && title.startsWith(text.slice(0, -1))) return; // What we cut.
  const long = text.length > LONG;
  if (element.matches(NAMES)) element.classList.toggle('gd-long', long && element.childElementCount === 0);
  if (long && (!title || titled.has(element))) {
    element.title = text;
    titled.add(element);
  } else if (!long && titled.delete(element)) {
    element.removeAttribute('title');
  }
  if (text.length > LONGER) node.data = `${text.slice(0, KEPT).replace(/[\ud800-\udbff]$/, '')}…`;
};

const prose = (element) => {
  const long = element.textContent.length > (element.matches('h1') ? LONG : PROSE);
  element.classList.toggle('gd-unbroken', UNBROKEN.test(element.textContent));
  if (element.classList.toggle('gd-scrolls', long)) element.tabIndex = 0;
  else if (element.tabIndex === 0) element.removeAttribute('tabindex');
};

const look = (node) => {
  const element = node.parentElement;
  if (!element || element.closest(TYPED)) return;
  const whole = element.closest(WHOLE);
  if (!whole) name(element, node);
  else if (whole.classList.contains('gd-scrolls') || node.data.length > LONG) prose(whole);
};

const lookAll = (root) => {
  if (root.nodeType === Node.TEXT_NODE) look(root);
  if (!(root instanceof Element)) return;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.data.length > LONG) look(texts.currentNode);
};

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') look(change.target);
    change.addedNodes.forEach(lookAll);
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });
