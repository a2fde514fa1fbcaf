/**
 * @import { Item } from '../../../enrichment-stream.d.ts'
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { Bom, Line, Page } from '../entity/bom.d.ts'
 */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { lineItems } from '../control/boms.js';
import { namePlace, placeOfAddress } from '../control/line-address.js';
import { KINDS } from '../entity/kind.js';
import { LinePlace, PAGE_SIZE } from '../entity/line-place.js';
import { LineFilter } from './line-filter.js';
import { LineTable } from './line-table.js';
import { OpenLine } from './open-line.js';
import { Pages } from './pages.js';

/** A BOM's lines, page by page, with a filter, and the one that is open beside them. */
export class Lines {
  #bomId;
  #place;
  #filter;
  #pages;
  #table = new LineTable();
  #about;
  #open;
  /** Counts the reads: an answer that was overtaken by a newer question is not shown. */
  #reads = 0;
  /** @type {Item[] | null} told since a read began, which may not know of them; null without one */
  #told = null;

  /**
   * @param {Bom} bom
   * @param {KnownSources} sources
   * @param {boolean} mayChange
   */
  constructor(bom, sources, mayChange) {
    this.#bomId = bom.id;
    this.#place = new LinePlace(bom.item_count, placeOfAddress());
    this.#filter = new LineFilter(this.#place.kind, (kind) => {
      this.#place.filter(kind);
      this.#move();
    });
    this.#pages = new Pages(this.#place, (page) => this.#turnTo(page));
    this.#about = { bomId: bom.id, boards: bom.build_quantity, sources, mayChange };
    this.#open = new OpenLine(
      this.#about,
      this.#place,
      this.#table,
      (step) => this.#turnTo(this.#place.page + step),
      () => this.#read(),
    );
    this.count(bom);
  }

  /**
   * Shows how many lines are of which kind, and what the boards take of an open one.
   *
   * @param {Bom} bom as it was read last
   */
  count({ item_count: total, health, build_quantity: boards }) {
    this.#about.boards = boards;
    this.#place.count(total, health);
    if (health) {
      this.#filter.show(total, health);
    }
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

  /**
   * Shows what a run's event tells of lines, before they are read again.
   *
   * @param {Item[]} items
   */
  tell(items) {
    this.#told?.push(...items);
    this.#table.tell(items);
  }

  async #read() {
    const read = ++this.#reads;
    this.#told = [];
    const { kind, offset } = this.#place;
    const wanted = { health: kind, offset, limit: PAGE_SIZE };
    const answer = await lineItems(this.#bomId, wanted).catch(asProblem);
    if (read === this.#reads) {
      const failed = answer instanceof Error;
      byId('lines-message').textContent = failed ? answer.message : '';
      if (failed) {
        this.#table.settle();
      } else {
        await this.#show(answer);
      }
      this.#pages.show();
    }
  }

  /** @param {number} page */
  async #turnTo(page) {
    this.#place.turnTo(page);
    await this.#move();
  }

  async #move() {
    namePlace(this.#place);
    this.#pages.await();
    this.#table.await();
    await this.#read();
    if (this.#table.isLeft) {
      byId('lines-title').scrollIntoView();
    }
  }

  /** @param {Page<Line>} page */
  async #show({ items, next_cursor: nextCursor }) {
    if (items.length === 0 && this.#place.page > 1) {
      // There are fewer lines of this kind than there were.
      this.#place.turnToLast();
      namePlace(this.#place);
      await this.#read();
      return;
    }
    const told = this.#told ?? [];
    this.#told = null;
    this.#place.numbers = items.map((line) => line.line_number);
    this.#place.hasMore = nextCursor !== undefined;
    const { sources } = this.#about;
    this.#table.price(sources.haveSuppliers || items.some((line) => line.best_offer));
    this.#table.show(items);
    this.#table.tell(told);
    const { kind } = this.#place;
    byId('lines-empty').hidden = items.length > 0;
    byId('lines-empty').textContent =
      kind === '' ? 'This BOM has no lines.' : `No line is “${KINDS[kind].toLowerCase()}” now.`;
  }
}
