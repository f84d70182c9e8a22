// The time of day where the program is, and how far away the next thing planned is. Both are as the server knew them.
const DAY = 24 * 60 * 60 * 1000;
const part = (n) => String(n).padStart(2, '0');
const ofDay = (millis) => {
  const seconds = Math.floor((((millis % DAY) + DAY) % DAY) / 1000);
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
};
const away = (millis) => {
  const minutes = Math.floor(Math.abs(millis) / 60000);
  const hours = Math.floor(minutes / 60);
  const words = hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  if (minutes === 0) return 'now';
  return millis > 0 ? `in ${words}` : `${words} ago`;
};

class DayClock extends HTMLElement {
  static observedAttributes = ['now', 'due'];

  connectedCallback() {
    this.tick();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  attributeChangedCallback() {
    this.since = performance.now();
    this.tick();
  }

  tick() {
    clearTimeout(this.timer);
    if (!this.isConnected || !this.hasAttribute('now')) return;
    const passed = performance.now() - this.since;
    const now = Number(this.getAttribute('now')) + passed;
    const next = this.getAttribute('next') ?? '';
    const due = Number(this.getAttribute('due')) - passed;
    this.classList.toggle('late', next !== '' && due <= -60000);
    this.replaceChildren(this.span('gd-day-time', ofDay(now)), this.span('gd-day-next', next && `${next} ${away(due)}`));
    this.timer = setTimeout(() => this.tick(), 1000 - (now % 1000));
  }

  span(name, text) {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }
}

customElements.define('gd-day-clock', DayClock);
