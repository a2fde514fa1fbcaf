/** Which page of which lines is shown, and what is around it. */
export class LinePlace {
  /** Empty for all lines. */
  status = '';
  /** @type {number[]} the lines that are shown, in the file's order */
  numbers = [];
  /** @type {string | undefined} of the page after this one */
  nextCursor;
  /** @type {(string | undefined)[]} the cursors of the pages up to the one that is shown */
  #cursors = [undefined];
  #total;

  /** @param {number} total the BOM's lines */
  constructor(total) {
    this.#total = total;
  }

  get cursor() {
    return this.#cursors.at(-1);
  }

  /** @param {string} status */
  filter(status) {
    this.status = status;
    this.#cursors = [undefined];
  }

  /** @param {-1 | 1} step to the page before or after; it must be there */
  turn(step) {
    this.#cursors = step > 0 ? [...this.#cursors, this.nextCursor] : this.#cursors.slice(0, -1);
  }

  /** @param {-1 | 1} step */
  hasPage(step) {
    return step > 0 ? this.nextCursor !== undefined : this.#cursors.length > 1;
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
    if (this.status === '') {
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
