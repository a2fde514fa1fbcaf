/**
 * A run's progress in words, for the page and for React alike.
 *
 * @import { EnrichmentProgressState } from '../../../enrichment-stream.d.ts'
 */
import { count, counted, duration } from '../../words.js';
import { isOpen, stateWord } from './run.js';

/** A screen reader hears of a change of state, and of each quarter; not of every batch. */
const STEP_PERCENT = 25;

/** How a page hears of a run; where it is closed, there is nothing to say of it. */
export const CONNECTION_WORDS = {
  connecting: 'Connecting',
  connected: 'Live',
  reconnecting: 'Reconnecting',
  closed: 'Closed',
  error: 'No connection',
};

/**
 * The line that was done last.
 *
 * @param {EnrichmentProgressState['current_item'] | null} item
 */
export function itemWords(item) {
  if (!item) {
    return '';
  }
  return item.status === 'error'
    ? `${item.mpn || 'No part number'}: ${item.message ?? 'failed'}`
    : (item.mpn ?? '');
}

/**
 * @param {number | null} [done]
 * @param {number | null} [all]
 */
export function batchWords(done, all) {
  return all ? `${count(done ?? 0)} of ${counted(all, 'batch', 'batches')}` : '';
}

/**
 * How long it still takes, of a run that is at work.
 *
 * @param {string | undefined} status
 * @param {number | null} [seconds]
 */
export function timeLeftWords(status, seconds) {
  return seconds === undefined || seconds === null || status !== 'enriching'
    ? ''
    : `about ${duration(Math.max(seconds, 1))} left`;
}

/** @param {number} percent */
export function percentWords(percent) {
  return `${percent.toFixed(1)} %`;
}

/**
 * Where a run stands, in a sentence.
 *
 * @param {string} status
 * @param {{ done: number, missed: number, total: number }} lines
 */
export function summary(status, { done, missed, total }) {
  return `${stateWord(status)}: ${count(done)} of ${count(total)} lines enriched, ${count(missed)} failed.`;
}

/**
 * What of a run's progress is worth a word: it changes with the state, and at each quarter.
 *
 * @param {string | undefined} status
 * @param {number} percent
 */
export function stepOf(status, percent) {
  return isOpen({ status }) ? Math.floor(percent / STEP_PERCENT) : null;
}
