/**
 * @import { Batch } from '../../../enrichment-stream.d.ts'
 * @import { Runs } from '../control/runs.js'
 * @import { RunState } from '../entity/run.js'
 */
import { Batches } from '../entity/batches.js';
import { BatchGrid } from './batch-grid.js';

/** Which batches are in progress is told by no event: they are read, this often. */
const REFRESH_MS = 1_500;
/** However many events are missed, batches are not read more often. */
const LEAST_MS = 500;

/** Shows the batches of a BOM's newest run for as long as somebody looks. */
export class BatchView {
  #runs;
  #batches = new Batches(undefined, 0);
  #grid = new BatchGrid(this.#batches);
  /** @type {string | null} */
  #status = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #lastRead = 0;
  #reading = false;
  #missed = false;

  /** @param {Runs} runs */
  constructor(runs) {
    this.#runs = runs;
    document.addEventListener('visibilitychange', () => document.hidden || this.#readWithin(LEAST_MS));
  }

  /**
   * Shows a run's batches as its state tells of them, and reads them where it does not.
   *
   * @param {RunState} state
   */
  show(state) {
    const total = state.total_batches ?? 0;
    // A run that goes on with lines that were put off has more batches than before.
    const begun = this.#batches.runId !== state.run_id || this.#batches.total !== total;
    if (begun) {
      this.#batches = new Batches(state.run_id, total);
      this.#grid = new BatchGrid(this.#batches);
    }
    this.#take(state.batches ?? []);
    const turned = this.#status !== state.status;
    this.#status = state.status;
    // Fewer than the run has done: an event was missed, or brought no batches.
    if (begun || turned || this.#batches.done < (state.current_batch ?? 0)) {
      this.#readWithin(LEAST_MS);
    }
  }

  /** @param {Batch[]} told */
  #take(told) {
    this.#grid.show(this.#batches.take(told));
  }

  /**
   * At once, if the last reading is as long ago as this.
   *
   * @param {number} milliseconds
   */
  #readWithin(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), this.#lastRead + milliseconds - Date.now());
  }

  async #read() {
    if (this.#reading || document.hidden || this.#batches.total < 2) {
      this.#missed = this.#reading;
      return;
    }
    this.#reading = true;
    const asked = this.#batches;
    try {
      const told = await this.#runs.batchesAfter(asked.doneUpTo());
      if (asked === this.#batches) {
        this.#take(told);
      }
    } catch {
      // The cells stay as they are; whether the server is there is told beside the run's state.
    }
    this.#reading = false;
    this.#readAgain();
  }

  #readAgain() {
    this.#lastRead = Date.now();
    if (this.#missed || this.#status === 'enriching') {
      this.#readWithin(this.#missed ? LEAST_MS : REFRESH_MS);
    }
    this.#missed = false;
  }
}
