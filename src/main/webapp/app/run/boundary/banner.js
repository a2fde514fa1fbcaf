import { byId } from '../../element.js';
import { count, duration } from '../../words.js';
import { isOpen, stateWord } from '../entity/run.js';
import { announce } from './announcement.js';
import { detailOf } from './run-detail.js';

const WISHES = { pause: 'Pausing', cancel: 'Cancelling' };

/**
 * Shows a run's state; null where there has never been a run.
 *
 * @param wish what was asked of it and does not hold yet; null for nothing
 */
export function showRun(state, wish) {
  byId('banner').dataset.status = state?.status ?? 'none';
  byId('run-status').textContent = state ? (WISHES[wish] ?? stateWord(state.status)) : 'Not enriched yet';
  byId('run-detail').textContent = state ? detailOf(state, wish) : 'Look up every line with the part sources.';
  byId('run').hidden = !state;
  if (state) {
    showBar(state);
    showCounts(state);
    showNow(state);
    announce(state);
  }
}

function showBar({ total_items: total, enriched_items: done, failed_items: missed, percent_complete }) {
  const bar = byId('progress');
  // Scaled, as opposed to resized: the browser need not lay out the page anew at each event.
  bar.style.setProperty('--done', total > 0 ? done / total : 1);
  bar.style.setProperty('--missed', total > 0 ? missed / total : 0);
  bar.setAttribute('aria-valuenow', percent_complete);
  byId('percent').textContent = `${percent_complete.toFixed(1)} %`;
}

function showCounts(state) {
  for (const name of ['enriched_items', 'failed_items', 'pending_items', 'total_items']) {
    byId(name.replace('_', '-')).textContent = count(state[name]);
  }
  byId('failed-items').classList.toggle('bad', state.failed_items > 0);
}

function showNow(state) {
  const open = isOpen(state);
  byId('current-item').textContent = open ? current(state.current_item) : '';
  byId('batch').textContent = batch(state);
  byId('time-left').textContent = open ? timeLeft(state) : timeTaken(state);
}

function current(item) {
  if (!item) {
    return '';
  }
  return item.status === 'error'
    ? `${item.mpn || 'No part number'}: ${item.message ?? 'failed'}`
    : (item.mpn ?? '');
}

function batch({ current_batch: done, total_batches: all }) {
  return all ? `Batch ${count(done ?? 0)} of ${count(all)}` : '';
}

function timeLeft({ estimated_time_remaining: left, status }) {
  return left === undefined || left === null || status !== 'enriching'
    ? ''
    : `about ${duration(Math.max(left, 1))} left`;
}

function timeTaken({ started_at: start, completed_at: end }) {
  return start && end ? `took ${duration((Date.parse(end) - Date.parse(start)) / 1000)}` : '';
}
