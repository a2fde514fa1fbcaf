/**
 * @import { Batch } from '../../../enrichment-stream.d.ts'
 * @import { Batches, Kind } from '../entity/batches.js'
 */
import { byId, element } from '../../element.js';
import { count, counted } from '../../words.js';
import { kindOf } from '../entity/batches.js';

/** More than these are drawn smaller, so that a thousand fit on a screen. */
const FEW = 120;

/** @type {Record<Kind, string>} */
const WORDS = {
  done: 'done',
  flawed: 'done, with lines without a part',
  processing: 'being looked up',
  pending: 'to do',
};

/** @type {Record<string, -1 | 1 | undefined>} */
const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** A run's batches, one cell each; a single one tells nothing that the bar does not. */
export class BatchGrid {
  #batches;
  #cells;
  /** @type {Map<number, Batch>} */
  #told = new Map();
  #chosen = 0;

  /** @param {Batches} batches all still to do */
  constructor(batches) {
    const { total } = batches;
    this.#batches = batches;
    this.#cells = Array.from({ length: total }, () => element('span', { 'data-kind': 'pending' }));
    const grid = byId('batch-cells');
    grid.dataset.size = total > FEW ? 'small' : 'large';
    grid.replaceChildren(...this.#cells);
    grid.onclick = ({ target }) => this.#choose(this.#cells.indexOf(/** @type {any} */ (target)) + 1);
    grid.onkeydown = (event) => this.#pressed(event);
    byId('batch-told').textContent = '';
    byId('batches').hidden = total < 2;
  }

  /**
   * Brings cells up to date: those of the batches that have changed.
   *
   * @param {Batch[]} changed
   */
  show(changed) {
    for (const batch of changed) {
      const cell = this.#cells[batch.number - 1];
      cell.dataset.kind = kindOf(batch);
      cell.style.setProperty('--missed', String(batch.failed_items / batch.items));
      cell.title = sentence(batch);
      this.#told.set(batch.number, batch);
    }
    this.#choose(this.#chosen);
    showKey(this.#batches.tally());
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      this.#choose(Math.min(Math.max(this.#chosen + step, 1), this.#cells.length));
    }
  }

  /**
   * Tells of one batch in words; 0 is none.
   *
   * @param {number} number
   */
  #choose(number) {
    if (number > 0) {
      this.#cells[this.#chosen - 1]?.removeAttribute('data-chosen');
      this.#chosen = number;
      this.#cells[number - 1].dataset.chosen = '';
      const batch = this.#told.get(number);
      byId('batch-told').textContent = batch ? sentence(batch) : `Batch ${count(number)}: to do`;
    }
  }
}

/**
 * The cells in words, and the meaning of their colours.
 *
 * @param {Record<Kind, number>} tally
 */
function showKey(tally) {
  for (const kind of /** @type {Kind[]} */ (Object.keys(tally))) {
    const entry = byId(`batches-${kind}`);
    entry.hidden = tally[kind] === 0;
    entry.textContent = `${count(tally[kind])} ${WORDS[kind]}`;
  }
}

/** @param {Batch} batch */
function sentence(batch) {
  const { number, status, items, enriched_items: done, failed_items: missed } = batch;
  const later = batch.put_off_items > 0 ? `, ${count(batch.put_off_items)} put off` : '';
  const what =
    status === 'completed'
      ? `${count(done)} enriched, ${count(missed)} without a part${later}`
      : `${counted(items, 'line')}, ${WORDS[status]}`;
  return `Batch ${count(number)}: ${what}`;
}
