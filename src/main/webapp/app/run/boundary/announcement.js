/** @import { RunState } from '../entity/run.js' */
import { byId } from '../../element.js';
import { stepOf, summary } from '../entity/progress-words.js';

/** What a screen reader is told of a run. */
export class Announcement {
  /** @type {string | null} */
  #last = null;

  /**
   * Says where the run stands, where that is worth interrupting for.
   *
   * @param {RunState} state
   */
  tell(state) {
    const { run_id: id, status, percent_complete: percent } = state;
    const step = `${id} ${status} ${stepOf(status, percent)}`;
    // The first state is on the page as it opens: nothing has changed yet.
    if (this.#last !== null && step !== this.#last) {
      byId('announcement').textContent = summary(status, linesOf(state));
    }
    this.#last = step;
  }
}

/** @param {RunState} state */
function linesOf({ enriched_items: done, failed_items: missed, total_items: total }) {
  return { done, missed, total };
}
