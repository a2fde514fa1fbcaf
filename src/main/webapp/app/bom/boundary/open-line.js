/**
 * @import { About } from '../entity/bom.d.ts'
 * @import { LinePlace } from '../entity/line-place.js'
 * @import { LineTable } from './line-table.js'
 */
import { byId } from '../../element.js';
import { enterLine, foundLine, leaveLine, lineOfAddress } from '../control/line-address.js';
import { FactsDialog } from './facts/facts-dialog.js';

/** Which line is open, by click, key or address; the row that it belongs to is marked. */
export class OpenLine {
  #place;
  #table;
  #turn;
  #dialog;
  #stepping = false;

  /**
   * @param {About} about
   * @param {LinePlace} place
   * @param {LineTable} table
   * @param {(step: -1 | 1) => Promise<void>} turn shows the page before or after
   * @param {() => void} corrected hears that a line was corrected
   */
  constructor(about, place, table, turn, corrected) {
    this.#place = place;
    this.#table = table;
    this.#turn = turn;
    this.#dialog = new FactsDialog(about, {
      step: (step) => this.#step(step),
      hasStep: (step) => this.#hasStep(step),
      corrected,
      closed: (number) => this.#closed(number),
    });
    byId('line-rows').addEventListener('click', ({ target }) => this.#clicked(target));
    addEventListener('popstate', () => this.follow());
  }

  /** Opens the line that the address names, or none. */
  follow() {
    foundLine();
    const number = lineOfAddress();
    if (number === null) {
      this.#dialog.close();
    } else if (number !== this.#dialog.number) {
      this.#show(number);
    }
  }

  /** Scrolls to the row of the line that is open. */
  reveal() {
    const { number } = this.#dialog;
    if (number !== null) {
      this.#table.reveal(number);
    }
  }

  /** Reads the line that is open again. */
  refresh() {
    return this.#dialog.refresh();
  }

  /** @param {EventTarget | null} target */
  #clicked(target) {
    const button = target instanceof Element ? target.closest('[data-open]') : null;
    if (button) {
      this.#enter(Number(button.getAttribute('data-open')));
    }
  }

  /** @param {number} number */
  #enter(number) {
    enterLine(number);
    this.#show(number);
  }

  /** @param {number} number */
  #show(number) {
    this.#table.mark(number);
    this.#table.reveal(number);
    this.#dialog.open(number);
  }

  /** @param {-1 | 1} step */
  #hasStep(step) {
    const { number } = this.#dialog;
    return (
      number !== null &&
      (this.#place.isEdge(number, step) || this.#place.beside(number, step) !== undefined)
    );
  }

  /** @param {-1 | 1} step */
  async #step(step) {
    const { number } = this.#dialog;
    // A key that is held down asks again while the next page is still on its way.
    if (number === null || this.#stepping || !this.#hasStep(step)) {
      return;
    }
    this.#stepping = true;
    if (this.#place.isEdge(number, step)) {
      await this.#turn(step);
    }
    this.#stepping = false;
    const next = this.#place.beside(number, step);
    if (next !== undefined && this.#dialog.number === number) {
      this.#enter(next);
    }
  }

  /** @param {number} number the line that was open */
  #closed(number) {
    leaveLine();
    this.#table.mark(null);
    // The browser would give the focus back to a button that may be gone.
    if (!this.#table.focus(number)) {
      byId('lines-title').focus();
    }
  }
}
