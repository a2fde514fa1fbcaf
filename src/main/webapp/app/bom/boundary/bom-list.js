/**
 * @import { Bom } from '../entity/bom.d.ts'
 * @typedef {object} Runs what the list shows of runs, which it does not know
 * @property {(state: Bom['enrichment']) => HTMLElement} show
 * @property {(state: Bom['enrichment']) => boolean} isOpen
 */
import { byId, element } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { list } from '../control/boms.js';
import { bomRow } from './bom-row.js';
import { askToDelete } from './deletion.js';

/** While a BOM that is shown is being enriched, the list is read again. */
const REFRESH_MS = 3_000;

/** The list of the user's BOMs. */
export class BomList {
  #runs;
  /** @type {Map<string, { bom: Bom, row: HTMLElement, enrichment: HTMLElement }>} */
  #rows = new Map();
  /** @type {string | undefined} */
  #nextCursor;
  #message = byId('boms-message');
  #more = byId('more', HTMLButtonElement);

  /** @param {Runs} runs */
  constructor(runs) {
    this.#runs = runs;
  }

  /** Fills the list and keeps it true. */
  async show() {
    this.#more.addEventListener('click', () => this.#load(this.#nextCursor));
    await this.#load();
    setInterval(() => this.#refresh(), REFRESH_MS);
  }

  /**
   * Appends a page of the list.
   *
   * @param {string} [cursor]
   */
  async #load(cursor) {
    this.#message.textContent = '';
    this.#more.disabled = true;
    try {
      const page = await list(cursor);
      page.items.forEach((bom) => this.#take(bom));
      this.#nextCursor = page.next_cursor;
    } catch (failure) {
      this.#message.textContent = asProblem(failure).message;
    }
    this.#more.disabled = false;
    this.#more.hidden = !this.#nextCursor;
    byId('boms-loading').hidden = true;
    this.#showEmptiness();
  }

  /** Only the newest page: older ones are seldom enriched, and a reload shows them. */
  async #refresh() {
    const live = [...this.#rows.values()].some(({ bom }) => this.#runs.isOpen(bom.enrichment));
    if (!live || document.hidden) {
      return;
    }
    try {
      const page = await list();
      page.items.filter((bom) => this.#rows.has(bom.id)).forEach((bom) => this.#take(bom));
      this.#message.textContent = '';
    } catch (failure) {
      this.#message.textContent = asProblem(failure).message;
    }
  }

  /**
   * A new row, or the known one brought up to date.
   *
   * @param {Bom} bom
   */
  #take(bom) {
    const known = this.#rows.get(bom.id);
    if (known) {
      known.bom = bom;
      known.enrichment.replaceChildren(this.#runs.show(bom.enrichment));
    } else {
      this.#append(bom);
    }
  }

  /** @param {Bom} bom */
  #append(bom) {
    const shown = this.#runs.show(bom.enrichment);
    const enrichment = element('td', { role: 'cell', class: 'enrichment' }, shown);
    const row = bomRow(bom, enrichment, () => askToDelete(bom, () => this.#forget(bom)));
    this.#rows.set(bom.id, { bom, row, enrichment });
    byId('bom-rows').append(row);
  }

  /** @param {Bom} bom */
  #forget(bom) {
    this.#rows.get(bom.id)?.row.remove();
    this.#rows.delete(bom.id);
    this.#showEmptiness();
  }

  #showEmptiness() {
    const { size } = this.#rows;
    byId('boms').hidden = size === 0;
    byId('boms-empty').hidden = size > 0 || this.#message.textContent !== '';
  }
}
