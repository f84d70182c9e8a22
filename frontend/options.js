// A list of options under a field: arrows move through them while the focus stays in the field, Enter opens the current one.
class Options extends HTMLElement {
  #current = -1;
  #watch = new MutationObserver(() => this.#mark(0));
  #keys = (event) => this.#key(event);

  connectedCallback() {
    this.field = document.getElementById(this.getAttribute('for'));
    this.field?.addEventListener('keydown', this.#keys);
    this.#watch.observe(this, { childList: true });
    this.#mark(0);
  }

  disconnectedCallback() {
    this.field?.removeEventListener('keydown', this.#keys);
    this.#watch.disconnect();
  }

  get #all() {
    return [...this.querySelectorAll('[role="option"]')];
  }

  #key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      const count = this.#all.length;
      if (count > 0) this.#mark((this.#current + steps[event.key] + count) % count);
    } else if (event.key === 'Enter' && !event.isComposing) {
      const option = this.#all[this.#current];
      if (option) {
        event.preventDefault();
        event.stopPropagation();
        option.click();
      }
    }
  }

  #mark(index) {
    const options = this.#all;
    this.#current = Math.min(index, options.length - 1);
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#current)));
    const current = options[this.#current];
    current?.scrollIntoView({ block: 'nearest' });
    if (current) this.field?.setAttribute('aria-activedescendant', current.id);
    else this.field?.removeAttribute('aria-activedescendant');
    this.field?.setAttribute('aria-expanded', String(options.length > 0));
  }
}

customElements.define('gd-options', Options);
