// A chart in an element of ours: <gd-chart> draws the ECharts options that the server sets as its property "options".
// Colours may be tokens of ours, such as "var(--gd-proven)"; they follow light and dark, also while the page is open.
const library = new URL('../_static/echarts/6.0.0/dist/echarts.esm.min.js', import.meta.url).href;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

class Chart extends HTMLElement {
  #options;
  #chart;
  #resizing;
  #colours;
  #redraw = () => this.#draw();

  get options() {
    return this.#options;
  }

  set options(options) {
    this.#options = options;
    this.#draw();
  }

  connectedCallback() {
    this.#resizing = new ResizeObserver(() => this.#chart?.resize());
    this.#resizing.observe(this);
    this.#colours = new MutationObserver(this.#redraw);
    this.#colours.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    dark.addEventListener('change', this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resizing.disconnect();
    this.#colours.disconnect();
    dark.removeEventListener('change', this.#redraw);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  async #draw() {
    if (!this.#options || !this.isConnected) return;
    const echarts = await import(library);
    if (!this.isConnected) return;
    this.#chart ??= echarts.init(this, null, { renderer: 'svg' });
    const options = this.#resolved(this.#options);
    this.#chart.setOption({ animation: !reducedMotion.matches, animationDuration: 400, ...options }, true);
    this.toggleAttribute('drawn', true);
  }

  // What the chart library mixes itself needs real colours, not tokens.
  #resolved(value) {
    if (Array.isArray(value)) return value.map((part) => this.#resolved(part));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#resolved(part)]));
    }
    return typeof value === 'string' && value.startsWith('var(--') ? this.#colour(value) : value;
  }

  #colour(token) {
    const probe = document.createElement('span');
    probe.style.color = token;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

customElements.define('gd-chart', Chart);
