// Counts seconds from the time in "elapsed" (milliseconds, as the server knew it) and turns late after "target".
const text = (millis) => {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  const part = (n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${part(minutes)}:${part(seconds % 60)}` : `${minutes}:${part(seconds % 60)}`;
};

class Stopwatch extends HTMLElement {
  static observedAttributes = ['elapsed', 'target'];

  connectedCallback() {
    this.tick();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  attributeChangedCallback(name, before, after) {
    if (name === 'elapsed' && after !== null) {
      this.since = performance.now() - Number(after);
    }
    this.tick();
  }

  tick() {
    clearTimeout(this.timer);
    if (!this.isConnected || !this.hasAttribute('elapsed')) return;
    const elapsed = performance.now() - this.since;
    const target = Number(this.getAttribute('target') ?? 0);
    this.textContent = text(elapsed);
    this.classList.toggle('late', target > 0 && elapsed > target);
    this.timer = setTimeout(() => this.tick(), 1000 - (elapsed % 1000));
  }
}

customElements.define('gd-stopwatch', Stopwatch);
