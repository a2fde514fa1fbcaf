/**
 * @import { Item } from '../../../enrichment-stream.d.ts'
 * @import { Line } from '../entity/bom.d.ts'
 */
import { byId } from '../../element.js';
import { withItem } from '../entity/line-news.js';
import { lineCells, lineRow } from './line-row.js';

/** The rows that are shown, each of which stays for as long as its line is shown. */
export class LineTable {
  #table = byId('lines');
  #body = byId('line-rows');
  /** @type {Map<number, { line: Line, text: string, row: HTMLElement }>} in the file's order */
  #shown = new Map();
  /** @type {number | null} */
  #marked = null;

  /** @param {Line[]} lines */
  show(lines) {
    const focused = this.#focusedPlace();
    this.#shown = new Map(lines.map((line) => [line.line_number, this.#rowFor(line)]));
    this.#place([...this.#shown.values()].map(({ row }) => row));
    this.#refocus(focused);
    this.mark(this.#marked);
    this.#table.setAttribute('aria-busy', 'false');
    this.#table.hidden = lines.length === 0;
  }

  /** @param {boolean} are whether lines have prices here */
  price(are) {
    this.#table.classList.toggle('priced', are);
  }

  /**
   * Shows at once what has become of lines, as far as a run's events tell it.
   *
   * @param {Item[]} items
   */
  tell(items) {
    for (const item of items) {
      const known = this.#shown.get(item.line_number);
      if (known) {
        this.#shown.set(item.line_number, this.#rowFor(withItem(known.line, item)));
      }
    }
  }

  /** Other lines are on their way. */
  await() {
    this.#table.setAttribute('aria-busy', 'true');
  }

  /** They do not come: what is shown stays. */
  settle() {
    this.#table.setAttribute('aria-busy', 'false');
  }

  /** Whether its beginning has been scrolled away. */
  get isLeft() {
    return this.#table.getBoundingClientRect().top < 0;
  }

  /** The numbers of the lines that are shown. */
  get numbers() {
    return [...this.#shown.keys()];
  }

  /**
   * Marks the line that is open, and no other; null marks none.
   *
   * @param {number | null} number
   */
  mark(number) {
    this.#body.querySelector('[aria-current]')?.removeAttribute('aria-current');
    this.#marked = number;
    this.#rowOf(number)?.setAttribute('aria-current', 'true');
  }

  /** @param {number} number */
  reveal(number) {
    this.#rowOf(number)?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Puts the focus on the line's button; false where the line is not shown.
   *
   * @param {number} number
   */
  focus(number) {
    const button = this.#rowOf(number)?.querySelector('button');
    button?.focus();
    return Boolean(button);
  }

  /** @param {number | null} number */
  #rowOf(number) {
    return number === null ? undefined : this.#shown.get(number)?.row;
  }

  /**
   * The row that is there, with the cells replaced that say something else now.
   *
   * @param {Line} line
   */
  #rowFor(line) {
    const text = JSON.stringify(line);
    const known = this.#shown.get(line.line_number);
    if (!known) {
      return { line, text, row: lineRow(line) };
    }
    if (known.text !== text) {
      renew(known.row, line);
    }
    return { line, text, row: known.row };
  }

  /**
   * First takes away what is shown no longer: a row that stays is then in its place, and is not
   * touched.
   *
   * @param {HTMLElement[]} rows
   */
  #place(rows) {
    const staying = new Set(rows);
    for (const row of [...this.#body.children]) {
      if (!staying.has(/** @type {HTMLElement} */ (row))) {
        row.remove();
      }
    }
    rows.forEach((row, index) => {
      if (this.#body.children[index] !== row) {
        this.#body.insertBefore(row, this.#body.children[index] ?? null);
      }
    });
  }

  /** The place of the row that has the focus; -1 where none has. */
  #focusedPlace() {
    return [...this.#body.children].findIndex((row) => row.contains(document.activeElement));
  }

  /**
   * Where a row has gone, with the focus, the row that is in its place now has it.
   *
   * @param {number} place
   */
  #refocus(place) {
    const { children } = this.#body;
    if (place >= 0 && !this.#body.contains(document.activeElement)) {
      const heir = children[Math.min(place, children.length - 1)];
      (heir?.querySelector('button') ?? byId('lines-title')).focus({ preventScroll: true });
    }
  }
}

/**
 * @param {HTMLElement} row
 * @param {Line} line
 */
function renew(row, line) {
  row.dataset.status = line.status;
  const former = [...row.children];
  lineCells(line, row).forEach((cell, index) => {
    if (!cell.isEqualNode(former[index])) {
      exchange(former[index], cell);
    }
  });
}

/**
 * What had the focus in the former cell has it in the other.
 *
 * @param {Element} former
 * @param {HTMLElement} cell
 */
function exchange(former, cell) {
  const focused = former.contains(document.activeElement);
  former.replaceWith(cell);
  if (focused) {
    /** @type {HTMLElement | null | undefined} */
    const same = cell.querySelector('button, summary, a');
    const heir = same ?? cell.closest('tr')?.querySelector('button');
    heir?.focus({ preventScroll: true });
  }
}
