/** @import { Line, Page } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { count } from '../../words.js';
import { lineItems } from '../control/boms.js';
import { openFacts } from './facts.js';
import { LineTable } from './line-table.js';

/** One page at a time, whatever the BOM's size: 50,000 rows would freeze a phone. */
const PAGE_SIZE = 200;
/** While a run goes on, the lines are read no more often than this. */
const REFRESH_MS = 2_000;

/** A BOM's lines, page by page, with a filter. */
export class Lines {
  #bomId;
  #table = new LineTable();
  #status = '';
  /** @type {(string | undefined)[]} the cursors of the pages up to the one that is shown */
  #cursors = [undefined];
  /** @type {string | undefined} */
  #nextCursor;
  /** @type {ReturnType<typeof setTimeout> | null} */
  #timer = null;
  /** Counts the reads: an answer that was overtaken by a newer question is not shown. */
  #reads = 0;
  #previous = byId('previous', HTMLButtonElement);
  #next = byId('next', HTMLButtonElement);

  /** @param {string} bomId */
  constructor(bomId) {
    this.#bomId = bomId;
    byId('line-rows').addEventListener('click', ({ target }) => this.#open(target));
    byId('filter').addEventListener('change', ({ target }) => this.#filter(target));
    this.#previous.addEventListener('click', () => this.#turn(this.#cursors.slice(0, -1)));
    this.#next.addEventListener('click', () => this.#turn([...this.#cursors, this.#nextCursor]));
  }

  /** Reads the page that is shown again, and changes the rows that differ. */
  async refresh() {
    clearTimeout(this.#timer ?? undefined);
    this.#timer = null;
    const read = ++this.#reads;
    const wanted = { status: this.#status, cursor: this.#cursors.at(-1), limit: PAGE_SIZE };
    try {
      const page = await lineItems(this.#bomId, wanted);
      if (read === this.#reads) {
        this.#show(page);
      }
    } catch (failure) {
      byId('lines-message').textContent = asProblem(failure).message;
    }
  }

  /** At most every two seconds, and not while nobody looks. */
  refreshSoon() {
    if (this.#timer === null && !document.hidden) {
      this.#timer = setTimeout(() => this.refresh(), REFRESH_MS);
    }
  }

  /** @param {EventTarget | null} clicked */
  #open(clicked) {
    const button = clicked instanceof Element ? clicked.closest('[data-open]') : null;
    if (button) {
      openFacts(this.#bomId, Number(button.getAttribute('data-open')));
    }
  }

  /** @param {EventTarget | null} chosen */
  #filter(chosen) {
    this.#status = /** @type {HTMLInputElement} */ (chosen).value;
    this.#turn([undefined]);
  }

  /** @param {(string | undefined)[]} cursors */
  async #turn(cursors) {
    this.#cursors = cursors;
    this.#previous.disabled = true;
    this.#next.disabled = true;
    this.#table.await();
    await this.refresh();
    if (this.#table.isLeft) {
      byId('lines-title').scrollIntoView();
    }
  }

  /** @param {Page<Line>} page */
  #show({ items, next_cursor: nextCursor }) {
    this.#nextCursor = nextCursor;
    byId('lines-message').textContent = '';
    this.#table.show(items);
    byId('lines-empty').hidden = items.length > 0;
    byId('lines-empty').textContent = this.#status
      ? `No line is ${this.#status}.`
      : 'This BOM has no lines.';
    this.#showPages(items);
  }

  /** @param {Line[]} items */
  #showPages(items) {
    byId('pages').hidden = this.#cursors.length === 1 && !this.#nextCursor;
    this.#previous.disabled = this.#cursors.length === 1;
    this.#next.disabled = !this.#nextCursor;
    const [first, last] = [items.at(0), items.at(-1)];
    byId('page-range').textContent =
      first && last ? `Lines ${count(first.line_number)} to ${count(last.line_number)}` : '';
  }
}
