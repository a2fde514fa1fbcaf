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
  flawed: 'done, with failed lines',
  processing: 'in progress',
  pending: 'to do',
};

/** A run's batches, one cell each; a single one tells nothing that the bar does not. */
export class BatchGrid {
  #batches;
  #cells;

  /** @param {Batches} batches all still to do */
  constructor(batches) {
    const { total } = batches;
    this.#batches = batches;
    this.#cells = Array.from({ length: total }, () => element('span', { 'data-kind': 'pending' }));
    byId('batch-cells').dataset.size = total > FEW ? 'small' : 'large';
    byId('batch-cells').replaceChildren(...this.#cells);
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
      cell.title = sentence(batch);
    }
    showKey(this.#batches.tally());
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
  const what =
    status === 'completed'
      ? `${count(done)} enriched, ${count(missed)} failed`
      : `${counted(items, 'line')}, ${WORDS[status]}`;
  return `Batch ${count(number)}: ${what}`;
}
