/** @import { Action, RunState } from '../entity/run.js' */
import { byId } from '../../element.js';
import { count, duration } from '../../words.js';
import { batchWords, itemWords, percentWords, timeLeftWords } from '../entity/progress-words.js';
import { isOpen, stateWord } from '../entity/run.js';
import { Announcement } from './announcement.js';
import { detailOf } from './run-detail.js';

/** @type {Partial<Record<Action, string>>} */
const WISHES = { pause: 'Pausing', cancel: 'Cancelling' };

/** A BOM's newest run, in full. */
export class Banner {
  #announcement = new Announcement();

  /**
   * @param {RunState | null} state null where there has never been a run
   * @param {Action | null} wish what was asked of it and does not hold yet
   */
  show(state, wish) {
    byId('banner').dataset.status = state?.status ?? 'none';
    byId('run-status').textContent = state ? statusWord(state, wish) : 'Not enriched yet';
    byId('run-detail').textContent = state
      ? detailOf(state, wish)
      : 'Look up every line with the part sources.';
    byId('run').hidden = !state;
    if (state) {
      showBar(state);
      showCounts(state);
      showNow(state);
      this.#announcement.tell(state);
    }
  }
}

/**
 * @param {RunState} state
 * @param {Action | null} wish
 */
function statusWord({ status }, wish) {
  return (wish && WISHES[wish]) ?? stateWord(status);
}

/** @param {RunState} state */
function showBar({ total_items: total, enriched_items: done, failed_items: missed, percent_complete }) {
  const bar = byId('progress');
  // Scaled, as opposed to resized: the browser need not lay out the page anew at each event.
  bar.style.setProperty('--done', String(total > 0 ? done / total : 1));
  bar.style.setProperty('--missed', String(total > 0 ? missed / total : 0));
  bar.setAttribute('aria-valuenow', String(percent_complete));
  byId('percent').textContent = percentWords(percent_complete);
}

/** @param {RunState} state */
function showCounts(state) {
  for (const name of /** @type {const} */ (['enriched', 'failed', 'pending', 'total'])) {
    byId(`${name}-items`).textContent = count(state[`${name}_items`]);
  }
  byId('failed-items').classList.toggle('bad', state.failed_items > 0);
}

/** @param {RunState} state */
function showNow(state) {
  const open = isOpen(state);
  byId('current-item').textContent = open ? itemWords(state.current_item) : '';
  byId('batch').textContent = batchWords(state.current_batch, state.total_batches);
  byId('time-left').textContent = open
    ? timeLeftWords(state.status, state.estimated_time_remaining)
    : timeTaken(state);
}

/** @param {RunState} state */
function timeTaken({ started_at: start, completed_at: end }) {
  return start && end ? `took ${duration((Date.parse(end) - Date.parse(start)) / 1000)}` : '';
}
