// Text has no length that a layout could count on. Where a long one stands on one line, it is cut, and a pointer shows it whole.
const LONG = 120;
const NAMES = 'a, h1, h2, h3, span, strong, td, th, label';
const WHOLE = '.gd-prose, .gd-merge-versions, .gd-secret, p, textarea, code';

const look = (node) => {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!(element instanceof Element) || !element.matches(NAMES) || element.closest(WHOLE)) return;
  const long = element.childElementCount === 0 && element.textContent.length > LONG;
  if (long && !element.title) element.title = element.textContent.slice(0, 20000);
  element.classList.toggle('gd-long', long);
};

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') look(change.target);
    for (const node of change.addedNodes) {
      look(node);
      if (node instanceof Element) node.querySelectorAll(NAMES).forEach(look);
    }
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });
