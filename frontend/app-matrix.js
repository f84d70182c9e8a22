// The failure-mode matrix: <gd-matrix> draws the grid that the server sets as its property "data" and tells what is chosen.
//
// data: { version, label, groups: [{ name, more, columns }], columns: [{ key, fault, about }],
//         rows: [{ key, rank, name, needLabel }], states: { letter: word },
//         grid: [one string per row, a letter per column: the state, upper case when relied on hard, "." when not at all],
//         notes: { "row,column": words }, weak: ["row,column", …], pale: likewise, what a filter is not about }
// Events: gd-choose { version, cells: [row * columns + column, …] }, gd-open { version, cell }.
//
// An ARIA grid: one cell has the focus; arrows move it, Space chooses, Shift with arrows extends, Enter opens. Space on a heading
// chooses its row, column or dependency; on the corner, everything.
const html = (text) => String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const GROUPS = -2;
const FAULTS = -1;
const HEADING = -1;
const PAGE = 10;
const CELL = 34;
const NAME = 112;

class Matrix extends HTMLElement {
  #data;
  #table;
  #groupOf = [];
  #weak = new Set();
  #pale = new Set();
  #chosen = new Set();
  #focus = [0, 0];
  #anchor;
  #before = new Set();
  #dragged = false;
  #telling;
  #holding = false;

  get data() {
    return this.#data;
  }

  set data(data) {
    const key = this.#keys();
    this.#data = data;
    this.#draw();
    this.#refocus(key);
  }

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('dblclick', (event) => this.#opened(this.#place(event.target)));
    this.addEventListener('pointerdown', (event) => this.#down(event));
    this.addEventListener('pointerover', (event) => this.#over(event));
    this.addEventListener('focusin', (event) => this.#focused(event.target));
  }

  connectedCallback() {
    this.#draw();
    this.#refocus(this.#keys());
  }

  // Drawing ------------------------------------------------------------------------------------------------------

  #draw() {
    const data = this.#data;
    if (!data || !this.isConnected) return;
    const held = this.contains(document.activeElement);
    const scrolled = this.firstElementChild ? [this.firstElementChild.scrollLeft, this.firstElementChild.scrollTop] : [0, 0];
    this.#chosen.clear();
    this.#anchor = undefined;
    this.#weak = new Set(data.weak);
    this.#pale = new Set(data.pale);
    this.#groupOf = data.groups.flatMap((group, at) => Array(group.columns).fill(at));
    this.innerHTML =
      `<div class="gd-mx-box"><table role="grid" class="gd-mx" aria-multiselectable="true" aria-label="${html(data.label)}">` +
      `<thead>${this.#heads()}</thead><tbody>${data.rows.map((row, r) => this.#row(row, r)).join('')}</tbody></table></div>` +
      '<p class="gd-mx-info"></p>';
    this.#table = this.querySelector('table');
    this.firstElementChild.scrollTo(...scrolled);
    this.#holding = held;
  }

  #heads() {
    const data = this.#data;
    let column = 0;
    const groups = data.groups.map((group, at) => {
      const first = column;
      column += group.columns;
      return (
        `<th scope="colgroup" colspan="${group.columns}" class="gd-mx-dep" tabindex="-1" data-r="-2" data-c="${first}"` +
        ` data-group="${at}" title="${html(`${group.name}, ${group.more}`)}"><span>${html(group.name)}</span>` +
        `<small>${html(group.more)}</small></th>`
      );
    });
    const starts = new Set(this.#groupOf.map((group) => this.#groupOf.indexOf(group)));
    const faults = data.columns.map(
      (fault, c) =>
        `<th scope="col" class="gd-mx-fault${starts.has(c) ? ' first' : ''}" tabindex="-1" data-r="-1" data-c="${c}"` +
        ` title="${html(`${fault.fault}: ${fault.about}`)}" style="${this.#width(c)}"><span>${html(fault.fault)}</span></th>`,
    );
    return (
      '<tr><th scope="col" rowspan="2" class="gd-mx-corner" tabindex="-1" data-r="-1" data-c="-1" aria-label="All features and faults">' +
      `<span>Feature</span></th>${groups.join('')}</tr><tr>${faults.join('')}</tr>`
    );
  }

  // A dependency with few faults still has room for its name.
  #width(c) {
    const { columns } = this.#data.groups[this.#groupOf[c]];
    return columns * CELL < NAME ? `min-width: ${Math.ceil(NAME / columns)}px` : '';
  }

  #row(row, r) {
    const data = this.#data;
    const cells = [...data.grid[r]].map((letter, c) => {
      const first = c === 0 || this.#groupOf[c] !== this.#groupOf[c - 1] ? ' first' : '';
      if (letter === '.') return `<td class="gd-mx-none${first}" aria-label="Not relied on"></td>`;
      const state = letter.toLowerCase();
      const pale = this.#pale.has(`${r},${c}`) ? ' pale' : '';
      const flag = this.#weak.has(`${r},${c}`) ? ' weak' : '';
      return (
        `<td class="gd-mx-${state} ${letter === state ? 'soft' : 'hard'}${first}${pale}${flag}" aria-selected="false"` +
        ` aria-label="${html(this.#words(r, c))}"></td>`
      );
    });
    return (
      `<tr><th scope="row" class="gd-mx-feature" tabindex="-1"><span class="gd-mx-name">` +
      `<b>${row.rank}</b> ${html(row.name)}</span><small>${html(row.needLabel)}</small></th>${cells.join('')}</tr>`
    );
  }

  #words(r, c) {
    const letter = this.#data.grid[r][c];
    if (letter === '.') return 'Not relied on';
    const state = letter.toLowerCase();
    const note = this.#data.notes[`${r},${c}`];
    return `${this.#data.states[state]}, ${letter === state ? 'soft' : 'hard'}${note ? `, ${note}` : ''}`;
  }

  // Focus --------------------------------------------------------------------------------------------------------

  #keys() {
    const [r, c] = this.#focus;
    return [this.#data?.rows[r]?.key, this.#data?.columns[c]?.key];
  }

  #refocus([rowKey, columnKey]) {
    if (!this.#data?.rows.length) return;
    const r = this.#data.rows.findIndex((row) => row.key === rowKey);
    const c = this.#data.columns.findIndex((column) => column.key === columnKey);
    this.#focus = [Math.max(r, 0), Math.max(c, 0)];
    const element = this.#at(...this.#focus);
    element?.setAttribute('tabindex', '0');
    if (this.#holding) element?.focus({ preventScroll: true });
    this.#tell();
  }

  // Only headings carry their place: thousands of cells know it from where they stand.
  #at(r, c) {
    if (r >= 0) return this.#table?.tBodies[0].rows[r]?.cells[c + 1];
    if (c < 0) return this.querySelector('.gd-mx-corner');
    return this.querySelector(r === GROUPS ? `[data-group="${this.#groupOf[c]}"]` : `.gd-mx-fault[data-c="${c}"]`);
  }

  #place(target) {
    const element = target.closest?.('td, th');
    if (!element) return undefined;
    if (element.dataset.r) return [Number(element.dataset.r), Number(element.dataset.c)];
    return [element.parentElement.sectionRowIndex, element.cellIndex - 1];
  }

  #enter(place, options) {
    const element = this.#at(...place);
    element?.setAttribute('tabindex', '0');
    element?.focus(options);
    return element;
  }

  #focused(target) {
    const place = this.#place(target);
    if (!place) return;
    if (String(place) !== String(this.#focus)) this.#at(...this.#focus)?.setAttribute('tabindex', '-1');
    this.#focus = place;
    this.#at(...place)?.setAttribute('tabindex', '0');
    this.#info(place);
  }

  #info([r, c]) {
    const { rows, columns, groups } = this.#data;
    const info = this.querySelector('.gd-mx-info');
    const fault = c >= 0 ? `${groups[this.#groupOf[c]].name} · ${columns[c].fault}` : '';
    if (r >= 0 && c >= 0) info.textContent = `${rows[r].name} × ${fault}: ${this.#words(r, c)}. ${columns[c].about}`;
    else if (r >= 0) info.textContent = `${rows[r].rank} ${rows[r].name}, ${rows[r].needLabel}. Space chooses the row.`;
    else if (c < 0) info.textContent = 'Space chooses everything.';
    else if (r === FAULTS) info.textContent = `${fault}. ${columns[c].about} Space chooses the column.`;
    else info.textContent = `${groups[this.#groupOf[c]].name}, ${groups[this.#groupOf[c]].more}. Space chooses its columns.`;
  }

  #move(r, c, extend) {
    const lastRow = this.#data.rows.length - 1;
    const lastColumn = this.#data.columns.length - 1;
    const row = Math.min(Math.max(r, extend ? 0 : GROUPS), lastRow);
    const column = Math.min(Math.max(c, extend ? 0 : HEADING), lastColumn);
    if (extend) this.#extend(this.#focus, [row, column]);
    this.#enter([row, column])?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #pressed(event) {
    const place = this.#place(event.target);
    if (!place || event.altKey) return;
    const [r, c] = place;
    const body = r >= 0 && c >= 0;
    const extend = event.shiftKey && body;
    const all = event.ctrlKey || event.metaKey;
    const span = r === GROUPS && c >= 0 ? this.#data.groups[this.#groupOf[c]].columns : 1;
    const back = r === GROUPS && c > 0 ? this.#data.groups[this.#groupOf[c - 1]].columns : 1;
    const moves = {
      ArrowRight: () => this.#move(r, c + span, extend),
      ArrowLeft: () => this.#move(r, c - back, extend),
      ArrowDown: () => this.#move(r + 1, c, extend),
      ArrowUp: () => this.#move(r - 1, c, extend),
      PageDown: () => this.#move(r + PAGE, c, extend),
      PageUp: () => this.#move(Math.max(r - PAGE, 0), c, extend),
      Home: () => this.#move(all ? 0 : r, HEADING, extend),
      End: () => this.#move(all ? this.#data.rows.length - 1 : r, this.#data.columns.length - 1, extend),
      Enter: () => (body ? this.#opened(place) : this.#toggle(place)),
      ' ': () => this.#toggle(place),
      Escape: () => this.#clear(),
    };
    if (all && event.key.toLowerCase() === 'a') this.#choose(this.#within([-1, -1]), true);
    else if (moves[event.key] && !(all && !['Home', 'End'].includes(event.key))) moves[event.key]();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Choosing -----------------------------------------------------------------------------------------------------

  // The cells that stand under a heading, without those that a filter is not about, or the cell itself; those that are not
  // relied on cannot be chosen.
  #within([r, c]) {
    const { rows, columns } = this.#data;
    const group = r === GROUPS && c >= 0 ? this.#groupOf[c] : undefined;
    const places = [];
    for (let row = Math.max(r, 0); row < (r >= 0 ? r + 1 : rows.length); row++) {
      for (let column = 0; column < columns.length; column++) {
        const under = c < 0 || (group === undefined ? column === c : this.#groupOf[column] === group);
        const meant = (r >= 0 && c >= 0) || !this.#pale.has(`${row},${column}`);
        if (under && meant && this.#data.grid[row][column] !== '.') places.push(row * columns.length + column);
      }
    }
    return places;
  }

  #toggle(place) {
    const places = this.#within(place);
    const on = places.some((at) => !this.#chosen.has(at));
    this.#choose(places, on);
    this.#anchor = place[0] >= 0 && place[1] >= 0 ? place : undefined;
    this.#before = new Set(this.#chosen);
  }

  #choose(places, on) {
    for (const at of places) {
      if (on) this.#chosen.add(at);
      else this.#chosen.delete(at);
      this.#mark(at, on);
    }
    this.#tell();
  }

  #clear() {
    this.#choose([...this.#chosen], false);
    this.#anchor = undefined;
  }

  #mark(at, on) {
    const columns = this.#data.columns.length;
    this.#at(Math.floor(at / columns), at % columns)?.setAttribute('aria-selected', String(on));
  }

  // From where choosing began to here, besides what was chosen before.
  #extend(from, to) {
    if (!this.#anchor) {
      this.#anchor = from;
      this.#before = new Set(this.#chosen);
    }
    const columns = this.#data.columns.length;
    const [top, bottom] = [this.#anchor[0], to[0]].sort((a, b) => a - b);
    const [left, right] = [this.#anchor[1], to[1]].sort((a, b) => a - b);
    const wanted = new Set(this.#before);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.#data.grid[row][column] !== '.') wanted.add(row * columns + column);
      }
    }
    for (const at of this.#chosen) if (!wanted.has(at)) this.#mark(at, false);
    for (const at of wanted) if (!this.#chosen.has(at)) this.#mark(at, true);
    this.#chosen = wanted;
    this.#tell();
  }

  #down(event) {
    this.#dragged = false;
    const place = this.#place(event.target);
    // A drag chooses cells, not text.
    if (place && event.pointerType === 'mouse' && event.button === 0) {
      event.preventDefault();
      this.#enter(place, { preventScroll: true });
    }
  }

  #over(event) {
    const place = this.#place(event.target);
    if (!place) return;
    this.#info(place);
    const pressed = event.pointerType === 'mouse' && event.buttons === 1;
    const body = place[0] >= 0 && place[1] >= 0 && this.#focus[0] >= 0 && this.#focus[1] >= 0;
    if (!pressed || !body || (!this.#dragged && String(place) === String(this.#focus))) return;
    if (!this.#dragged) {
      this.#anchor = this.#focus;
      this.#before = new Set(this.#chosen);
      this.#dragged = true;
    }
    this.#extend(this.#anchor, place);
  }

  #clicked(event) {
    const place = this.#place(event.target);
    if (!place || this.#dragged) return;
    this.#enter(place, { preventScroll: true });
    if (event.shiftKey && this.#anchor && place[0] >= 0 && place[1] >= 0) this.#extend(this.#anchor, place);
    else this.#toggle(place);
  }

  #tell() {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#event('gd-choose', { version: this.#data.version, cells: [...this.#chosen] });
    }, 120);
  }

  #opened(place) {
    if (!place || place[0] < 0 || place[1] < 0 || this.#data.grid[place[0]][place[1]] === '.') return;
    this.#event('gd-open', { version: this.#data.version, cell: place[0] * this.#data.columns.length + place[1] });
  }

  #event(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('gd-matrix', Matrix);
