// What is typed reaches the server when the field is left, and within half a second of rest: the field then says that it
// changed. (Flow's own lazy mode loses one of two fields typed into within its time.) What was typed after that, when the page
// goes away, is left in the drafts' inbox: with the ticket of its form, which works without a session too.
const REST = 400; // milliseconds
const MOST = 60000; // Browsers carry no more than that for a page that goes away.
const typed = new Map(); // The latest last.
const unsaid = new Map(); // Fields that have not said yet that they changed, each with its timer.

const say = (field) => {
  clearTimeout(unsaid.get(field));
  unsaid.delete(field);
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
};

document.addEventListener('input', (event) => {
  const field = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('data-rest'));
  if (!field) return;
  clearTimeout(unsaid.get(field));
  unsaid.set(field, setTimeout(say, REST, field));
  const form = field.closest('[data-draft]');
  if (form && field.hasAttribute('data-draft-field')) {
    typed.delete(field);
    typed.set(field, form.getAttribute('data-draft'));
  }
}, true);

// Escape asks whether anything was typed, so that has to be known first.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') [...unsaid.keys()].forEach(say);
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
