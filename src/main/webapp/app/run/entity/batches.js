/**
 * @import { Batch } from '../../../enrichment-stream.d.ts'
 * @typedef {'done' | 'flawed' | 'processing' | 'pending'} Kind
 */

/** A run's batches, each as it is known last, as opposed to the run's counts. */
export class Batches {
  /** @type {Map<number, Batch>} */
  #known = new Map();

  /**
   * @param {string | undefined} runId
   * @param {number} total
   */
  constructor(runId, total) {
    this.runId = runId;
    this.total = total;
  }

  /**
   * Takes what is told of some; gives those that it changes. A batch that is done stays so.
   *
   * @param {Batch[]} told
   */
  take(told) {
    const changed = told.filter((batch) => {
      const before = this.#known.get(batch.number)?.status;
      return before !== 'completed' && (before ?? 'pending') !== batch.status;
    });
    changed.forEach((batch) => this.#known.set(batch.number, batch));
    return changed;
  }

  /** How many are known to be done. */
  get done() {
    const { done, flawed } = this.tally();
    return done + flawed;
  }

  /**
   * How many there are of each kind.
   *
   * @returns {Record<Kind, number>}
   */
  tally() {
    const tally = { done: 0, flawed: 0, processing: 0, pending: this.total - this.#known.size };
    for (const batch of this.#known.values()) {
      tally[kindOf(batch)] += 1;
    }
    return tally;
  }

  /** The number of the last batch up to which all are done. */
  doneUpTo() {
    let number = 0;
    while (this.#known.get(number + 1)?.status === 'completed') {
      number += 1;
    }
    return number;
  }
}

/**
 * `flawed` is done, with lines that have failed.
 *
 * @param {Batch} batch
 * @returns {Kind}
 */
export function kindOf({ status, failed_items: missed }) {
  if (status !== 'completed') {
    return status;
  }
  return missed > 0 ? 'flawed' : 'done';
}
