/** @import { Bom, Line, Page } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { count } from '../../words.js';
import { lineItems } from '../control/boms.js';
import { LinePlace } from '../entity/line-place.js';
import { LineTable } from './line-table.js';
import { OpenLine } from './open-line.js';

/** One page at a time, whatever the BOM's size: 50,000 rows would freeze a phone. */
const PAGE_SIZE = 200;

/** A BOM's lines, page by page, with a filter, and the one that is open beside them. */
export class Lines {
  #bomId;
  #place;
  #table = new LineTable();
  #open;
  /** Counts the reads: an answer that was overtaken by a newer question is not shown. */
  #reads = 0;
  #previous = byId('previous', HTMLButtonElement);
  #next = byId('next', HTMLButtonElement);

  /** @param {Bom} bom */
  constructor({ id, item_count: total }) {
    this.#bomId = id;
    this.#place = new LinePlace(total);
    this.#open = new OpenLine(id, this.#place, this.#table, (step) => this.#turn(step));
    byId('filter').addEventListener('change', ({ target }) => this.#filter(target));
    this.#previous.addEventListener('click', () => this.#turn(-1));
    this.#next.addEventListener('click', () => this.#turn(1));
  }

  /** Reads them for the first time, and opens the one that the address names. */
  async show() {
    this.#open.follow();
    await this.refresh();
    this.#open.reveal();
  }

  /** Reads the page that is shown again, and the line that is open; changes what differs. */
  async refresh() {
    await Promise.all([this.#read(), this.#open.refresh()]);
  }

  async #read() {
    const read = ++this.#reads;
    const wanted = { status: this.#place.status, cursor: this.#place.cursor, limit: PAGE_SIZE };
    const answer = await lineItems(this.#bomId, wanted).catch(asProblem);
    if (read === this.#reads) {
      const failed = answer instanceof Error;
      byId('lines-message').textContent = failed ? answer.message : '';
      if (!failed) {
        this.#show(answer);
      }
    }
  }

  /** @param {EventTarget | null} chosen */
  #filter(chosen) {
    this.#place.filter(/** @type {HTMLInputElement} */ (chosen).value);
    this.#move();
  }

  /** @param {-1 | 1} step to the page before or after */
  async #turn(step) {
    this.#place.turn(step);
    await this.#move();
  }

  async #move() {
    this.#previous.disabled = true;
    this.#next.disabled = true;
    this.#table.await();
    await this.#read();
    if (this.#table.isLeft) {
      byId('lines-title').scrollIntoView();
    }
  }

  /** @param {Page<Line>} page */
  #show({ items, next_cursor: nextCursor }) {
    this.#place.numbers = items.map((line) => line.line_number);
    this.#place.nextCursor = nextCursor;
    this.#table.show(items);
    byId('lines-empty').hidden = items.length > 0;
    byId('lines-empty').textContent = this.#place.status
      ? `No line is ${this.#place.status}.`
      : 'This BOM has no lines.';
    this.#showPages();
  }

  #showPages() {
    const [before, after] = [this.#place.hasPage(-1), this.#place.hasPage(1)];
    byId('pages').hidden = !before && !after;
    this.#previous.disabled = !before;
    this.#next.disabled = !after;
    const [first, last] = [this.#place.numbers.at(0), this.#place.numbers.at(-1)];
    byId('page-range').textContent = first && last ? `Lines ${count(first)} to ${count(last)}` : '';
  }
}
