/** @import { Line } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { lineRow } from './line-row.js';

/** The rows that are shown, each of which stays for as long as its line does not change. */
export class LineTable {
  #table = byId('lines');
  #body = byId('line-rows');
  /** @type {Map<number, { text: string, row: HTMLElement }>} */
  #shown = new Map();

  /** @param {Line[]} lines */
  show(lines) {
    const rows = new Map(lines.map((line) => [line.line_number, this.#rowFor(line)]));
    this.#replace([...rows.values()].map(({ row }) => row));
    this.#shown = rows;
    this.#table.setAttribute('aria-busy', 'false');
    this.#table.hidden = lines.length === 0;
  }

  /** Other lines are on their way. */
  await() {
    this.#table.setAttribute('aria-busy', 'true');
  }

  /** Whether its beginning has been scrolled away. */
  get isLeft() {
    return this.#table.getBoundingClientRect().top < 0;
  }

  /**
   * The row that is there, if its line is unchanged; so nothing flickers, and focus stays.
   *
   * @param {Line} line
   */
  #rowFor(line) {
    const text = JSON.stringify(line);
    const known = this.#shown.get(line.line_number);
    return known?.text === text ? known : { text, row: lineRow(line, known?.row) };
  }

  /**
   * A row that is in its place already is not touched.
   *
   * @param {HTMLElement[]} rows
   */
  #replace(rows) {
    const { children } = this.#body;
    rows.forEach((row, index) => {
      if (children[index] !== row) {
        this.#body.insertBefore(row, children[index] ?? null);
      }
    });
    while (children.length > rows.length) {
      children[children.length - 1].remove();
    }
  }
}
