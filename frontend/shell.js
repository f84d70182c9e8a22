// Shortcuts of the shell: a letter presses the button that carries it, unless somebody is typing or a dialog is open.
const typing = (event) => {
  const target = event.composedPath()[0];
  return target instanceof Element && (target.isContentEditable || target.matches('input, textarea, select'));
};
const dialogOpen = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.key.length !== 1 || typing(event) || dialogOpen()) return;
  const button = document.querySelector(`[data-shortcut="${CSS.escape(event.key.toLowerCase())}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
