// What is typed reaches the server within half a second. What was typed after that, when the page goes away, is left in the
// drafts' inbox: with the ticket of its form, which works without a session too.
const MOST = 60000; // Browsers carry no more than that for a page that goes away.
const typed = new Map(); // The latest last.

document.addEventListener('input', (event) => {
  const field = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('data-draft-field'));
  const form = field?.closest('[data-draft]');
  if (form) {
    typed.delete(field);
    typed.set(field, form.getAttribute('data-draft'));
  }
}, true);

const leave = () => {
  const forms = new Map();
  for (const [field, ticket] of [...typed].reverse()) {
    const form = field.closest('[data-draft]');
    if (!field.isConnected || form?.getAttribute('data-draft') !== ticket) continue;
    const texts = { ...forms.get(ticket), [field.getAttribute('data-draft-field')]: field.inputElement?.value ?? '' };
    if (new Blob([JSON.stringify(texts)]).size < MOST) forms.set(ticket, texts);
  }
  typed.clear();
  for (const [ticket, texts] of forms) {
    navigator.sendBeacon(new URL('drafts', document.baseURI), JSON.stringify({ ticket, texts }));
  }
};

window.addEventListener('pagehide', leave);
