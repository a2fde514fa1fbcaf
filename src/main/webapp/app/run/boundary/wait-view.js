/**
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { RunState } from '../entity/run.js'
 */
import { refresh } from '../../source/control/sources.js';

/** Why a source is waited for is told by no event: it is read, once for each wait. */
export class WaitView {
  #sources;
  #show;
  /** @type {string | null} the wait that was asked about last */
  #asked = null;

  /**
   * @param {KnownSources} sources
   * @param {(state: RunState) => void} show hears the state once it is known why
   */
  constructor(sources, show) {
    this.#sources = sources;
    this.#show = show;
  }

  /** @param {RunState | null} state */
  async watch(state) {
    const wait = waitOf(state);
    if (state === null || wait === this.#asked) {
      return;
    }
    this.#asked = wait;
    if (wait !== null) {
      await refresh(this.#sources);
      // What the stream has told in the meantime may be of another wait, or of none.
      if (this.#asked === wait) {
        this.#show(state);
      }
    }
  }
}

/** @param {RunState | null} state */
function waitOf(state) {
  return state?.status === 'waiting'
    ? [state.run_id, state.waiting_for, state.waiting_until].join(' ')
    : null;
}
