/**
 * @import { Bom, Page } from '../entity/bom.d.ts'
 * @typedef {{ bom: Bom, text: string, row: HTMLElement }} Shown
 */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { list } from '../control/boms.js';
import { bomRow } from './bom-row.js';
import { askToDelete } from './deletion.js';

/** The list of the user's BOMs, newest first. */
export class BomList {
  #showRun;
  /** @type {Map<string, Shown>} */
  #shown = new Map();
  /** @type {string | undefined} */
  #nextCursor;
  /** Whether more was asked for than the newest. */
  #isLong = false;
  #message = byId('boms-message');
  #more = byId('more', HTMLButtonElement);

  /** @param {(state: Bom['enrichment']) => HTMLElement} showRun of runs it knows nothing itself */
  constructor(showRun) {
    this.#showRun = showRun;
    this.#more.addEventListener('click', () => this.#showMore());
  }

  /**
   * Reads the newest again. Older ones are seldom changed, and a reload shows them.
   *
   * @returns {Promise<boolean>} whether something has changed
   */
  async look() {
    const page = await list().catch(asProblem);
    byId('boms-loading').hidden = true;
    this.#message.textContent = page instanceof Error ? page.message : '';
    if (page instanceof Error) {
      this.#showEmptiness();
      throw page;
    }
    return this.#take(page);
  }

  /** @param {Page<Bom>} page */
  #take(page) {
    const before = [...this.#shown.values()];
    const gone = before.filter(({ bom }) => isMissing(bom, page));
    gone.forEach(({ bom }) => this.#forget(bom));
    const changed = page.items.filter((bom) => this.#place(bom));
    if (!this.#isLong) {
      this.#goOn(page);
    }
    this.#showEmptiness();
    return gone.length + changed.length > 0;
  }

  /** @param {Page<Bom>} page */
  #goOn({ next_cursor: nextCursor }) {
    this.#nextCursor = nextCursor;
    this.#more.hidden = !nextCursor;
  }

  /** The first of the new rows has the focus: the button may be gone. */
  async #showMore() {
    const before = byId('bom-rows').childElementCount;
    this.#more.disabled = true;
    const page = await list(this.#nextCursor).catch(asProblem);
    this.#more.disabled = false;
    this.#message.textContent = page instanceof Error ? page.message : '';
    if (!(page instanceof Error)) {
      this.#isLong = true;
      page.items.forEach((bom) => this.#place(bom));
      this.#goOn(page);
      this.#focus(before);
    }
  }

  /**
   * A row where it belongs, or the one that is there brought up to date.
   *
   * @param {Bom} bom
   * @returns {boolean} whether it says something else now
   */
  #place(bom) {
    const text = JSON.stringify(bom);
    const known = this.#shown.get(bom.id);
    if (known?.text === text) {
      return false;
    }
    const row = bomRow(bom, this.#showRun(bom.enrichment), () => this.#askToDelete(bom));
    if (known) {
      exchange(known.row, row);
    } else {
      byId('bom-rows').insertBefore(row, this.#rowBehind(bom));
    }
    this.#shown.set(bom.id, { bom, text, row });
    return true;
  }

  /**
   * The row of the newest that is older; null at the end.
   *
   * @param {Bom} bom
   */
  #rowBehind(bom) {
    const rows = new Map([...this.#shown.values()].map((shown) => [shown.row, shown.bom]));
    const behind = [...byId('bom-rows').children].find((row) => {
      const other = rows.get(/** @type {HTMLElement} */ (row));
      return other && isOlder(other, bom);
    });
    return behind ?? null;
  }

  /** @param {Bom} bom */
  #askToDelete(bom) {
    askToDelete(bom, () => {
      this.#forget(bom, true);
      this.#showEmptiness();
    });
  }

  /**
   * The focus is never lost with what had it: the row in its place has it, or the heading.
   *
   * @param {Bom} bom
   * @param {boolean} [here] whether it was deleted here
   */
  #forget(bom, here = false) {
    const row = this.#shown.get(bom.id)?.row;
    const had = here || row?.contains(document.activeElement);
    const place = row ? [...byId('bom-rows').children].indexOf(row) : 0;
    row?.remove();
    this.#shown.delete(bom.id);
    if (had) {
      this.#focus(place);
    }
  }

  /** @param {number} place */
  #focus(place) {
    const { children } = byId('bom-rows');
    const row = children[Math.min(place, children.length - 1)];
    (row?.querySelector('a') ?? byId('boms-title')).focus();
  }

  #showEmptiness() {
    const { size } = this.#shown;
    byId('boms').hidden = size === 0;
    byId('boms-empty').hidden = size > 0 || this.#message.textContent !== '';
  }
}

/**
 * What has the focus in a row is never exchanged under somebody's hands without handing it on.
 *
 * @param {HTMLElement} former
 * @param {HTMLElement} row
 */
function exchange(former, row) {
  const focused = document.activeElement;
  const selector = focused && former.contains(focused) ? focused.tagName : null;
  former.replaceWith(row);
  if (selector) {
    row.querySelector(/** @type {'a'} */ (selector.toLowerCase()))?.focus({ preventScroll: true });
  }
}

/**
 * Whether a BOM would stand on the page of the newest, and does not.
 *
 * @param {Bom} bom
 * @param {Page<Bom>} page
 */
function isMissing(bom, { items, next_cursor: more }) {
  const last = items.at(-1);
  return !items.some(({ id }) => id === bom.id) && !(more && last && isOlder(bom, last));
}

/**
 * As the server's list has them.
 *
 * @param {Bom} bom
 * @param {Bom} other
 */
function isOlder(bom, other) {
  return placeOf(bom) < placeOf(other);
}

/**
 * The time alone is read to the millisecond, the text is not.
 *
 * @param {Bom} bom
 */
function placeOf({ created_at: at, id }) {
  return `${Date.parse(at)} ${at} ${id}`;
}
