/**
 * @import { Health } from './bom.d.ts'
 * @import { Kind } from './kind.js'
 */

/** One page at a time, whatever the BOM's size: 50,000 rows would freeze a phone. */
export const PAGE_SIZE = 200;

/** Which page of which lines is shown, and what is around it. */
export class LinePlace {
  /** @type {'' | Kind} empty for all lines */
  kind;
  /** Counted from 1. */
  page;
  /** @type {number[]} the lines that are shown, in the file's order */
  numbers = [];
  /** Whether there are lines after those that are shown. */
  hasMore = false;
  #total;
  /** @type {Health | undefined} */
  #health;

  /**
   * @param {number} total the BOM's lines
   * @param {{ kind: '' | Kind, page: number }} begin
   */
  constructor(total, { kind, page }) {
    this.#total = total;
    this.kind = kind;
    this.page = page;
  }

  /**
   * @param {number} total
   * @param {Health} [health] as they are counted now
   */
  count(total, health) {
    this.#total = total;
    this.#health = health;
  }

  /** How many lines come before the page. */
  get offset() {
    return (this.page - 1) * PAGE_SIZE;
  }

  /** How many pages there are, as far as is known; counts are a little behind the lines. */
  get pages() {
    const lines = this.kind === '' ? this.#total : (this.#health?.[this.kind] ?? 0);
    return Math.max(Math.ceil(lines / PAGE_SIZE), this.page + (this.hasMore ? 1 : 0));
  }

  /** @param {'' | Kind} kind */
  filter(kind) {
    this.kind = kind;
    this.page = 1;
  }

  /**
   * To another page, or to the nearest that there is.
   *
   * @param {number} page
   */
  turnTo(page) {
    this.page = Math.min(Math.max(page, 1), this.pages);
  }

  /** To the last page that is known, from one behind it. */
  turnToLast() {
    this.hasMore = false;
    const behind = this.page;
    this.page = 1;
    this.page = Math.min(behind - 1, this.pages);
  }

  /** @param {-1 | 1} step */
  hasPage(step) {
    return step > 0 ? this.hasMore : this.page > 1;
  }

  /**
   * The line before or after another: of all by its number, of those of a filter as they are shown.
   *
   * @param {number} number
   * @param {-1 | 1} step
   * @returns {number | undefined}
   */
  beside(number, step) {
    const next = number + step;
    if (this.kind === '') {
      return next >= 1 && next <= this.#total ? next : undefined;
    }
    return step > 0
      ? this.numbers.find((each) => each > number)
      : this.numbers.findLast((each) => each < number);
  }

  /**
   * Whether the line before or after another is on another page.
   *
   * @param {number} number
   * @param {-1 | 1} step
   */
  isEdge(number, step) {
    return number === this.numbers.at(step > 0 ? -1 : 0) && this.hasPage(step);
  }
}
