/**
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { Action, RunState } from '../entity/run.js'
 */
import { byId } from '../../element.js';
import { count, duration, soon } from '../../words.js';
import { batchWords, itemWords, percentWords, timeLeftWords } from '../entity/progress-words.js';
import { isOpen, stateWord } from '../entity/run.js';
import { Announcement } from './announcement.js';
import { detailOf } from './run-detail.js';
import { waitingFor } from './waiting.js';

/** @type {Partial<Record<Action, string>>} */
const WISHES = { pause: 'Pausing', cancel: 'Cancelling' };

/** A BOM's newest run, in full. */
export class Banner {
  #announcement = new Announcement();
  #sources;

  /** @param {KnownSources} sources */
  constructor(sources) {
    this.#sources = sources;
  }

  /**
   * @param {RunState | null} state null where there has never been a run
   * @param {Action | null} wish what was asked of it and does not hold yet
   */
  show(state, wish) {
    byId('banner').dataset.status = state?.status ?? 'none';
    byId('run-status').replaceChildren(
      ...(state ? statusWords(state, wish, this.#sources) : ['Not enriched yet']),
    );
    byId('run-detail').textContent = state
      ? detailOf(state, wish, this.#sources)
      : 'The part sources have been asked for no line yet.';
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
 * @param {KnownSources} sources
 */
function statusWords(state, wish, sources) {
  const asked = wish && WISHES[wish];
  return asked ? [asked] : [stateWord(state.status), ...waitingFor(state, sources)];
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
  byId('failed-items').classList.toggle('odd', state.failed_items > 0);
}

/** @param {RunState} state */
function showNow(state) {
  const open = isOpen(state);
  byId('current-item').textContent = open ? itemWords(state.current_item) : '';
  byId('batch').textContent = batchWords(state.current_batch, state.total_batches);
  byId('time-left').textContent = open
    ? timeLeftWords(state.status, state.estimated_time_remaining)
    : timeOfEnd(state);
}

/**
 * Waits and pauses are in it, so that nothing is said of how long the work took.
 *
 * @param {RunState} state
 */
function timeOfEnd({ started_at: start, completed_at: end }) {
  if (!start || !end) {
    return '';
  }
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return seconds < 1 ? 'done at once' : `ended ${soon(end)} after ${duration(seconds)}`;
}
