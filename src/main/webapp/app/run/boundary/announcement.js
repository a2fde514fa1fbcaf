import { byId } from '../../element.js';
import { count } from '../../words.js';
import { isOpen, stateWord } from '../entity/run.js';

/** A screen reader hears of a change of state, and of each quarter; not of every batch. */
const STEP_PERCENT = 25;

let last = null;

/** Says where the run stands, where that is worth interrupting for. */
export function announce(state) {
  const step = Math.floor(state.percent_complete / STEP_PERCENT);
  const key = `${state.run_id} ${state.status} ${isOpen(state) ? step : ''}`;
  // The first state is on the page as it opens: nothing has changed yet.
  if (last !== null && key !== last) {
    byId('announcement').textContent = sentence(state);
  }
  last = key;
}

function sentence(state) {
  const { status, enriched_items: done, failed_items: missed, total_items: total } = state;
  return `${stateWord(status)}: ${count(done)} of ${count(total)} lines enriched, ${count(missed)} failed.`;
}
