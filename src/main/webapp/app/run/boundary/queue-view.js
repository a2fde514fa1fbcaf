/**
 * @import { Runs } from '../control/runs.js'
 * @import { RunState } from '../entity/run.js'
 */

/** How the queue moves on is told by no event: the place in it is read, this often. */
const REFRESH_MS = 3_000;

/** Keeps a queued run's place true until it is its turn. */
export class QueueView {
  #runs;
  #show;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Runs} runs
   * @param {(state: RunState) => void} show hears the state with its new place
   */
  constructor(runs, show) {
    this.#runs = runs;
    this.#show = show;
  }

  /** @param {RunState | null} state */
  watch(state) {
    clearTimeout(this.#timer);
    if (state?.status === 'queued') {
      this.#timer = setTimeout(() => this.#read(state), REFRESH_MS);
    }
  }

  /** @param {RunState} known */
  async #read(known) {
    const mine = this.#timer;
    const state = document.hidden ? known : await this.#runs.newest().catch(() => known);
    // What the stream has told in the meantime is newer, and has set a timer of its own, or none.
    if (this.#timer === mine) {
      this.#show(state);
    }
  }
}
