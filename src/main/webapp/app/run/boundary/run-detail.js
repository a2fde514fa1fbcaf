/**
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { Action, RunState } from '../entity/run.js'
 */
import { count, soon, spaced } from '../../words.js';
import { waitingDetail } from './waiting.js';

/** @type {Record<string, ((state: RunState, sources: KnownSources) => string) | undefined>} */
const DETAILS = {
  queued: place,
  waiting: waitingDetail,
  paused: () => 'It goes on when somebody resumes it. What is done is kept.',
  cancelled: () => 'What was enriched before is kept.',
};

/**
 * Why a run stands where it does, and what comes next; empty where there is nothing to say.
 *
 * @param {RunState} state
 * @param {Action | null} wish
 * @param {KnownSources} sources
 */
export function detailOf(state, wish, sources) {
  if (state.error) {
    return state.error.detail ?? spaced(state.error.code);
  }
  return wish === null ? (DETAILS[state.status]?.(state, sources) ?? '') : 'What has been begun is done first.';
}

/** @param {RunState} state */
function place({ queue_position: position, expected_start: start }) {
  if (!position) {
    return '';
  }
  const place = position === 1 ? 'Next in your queue' : `Number ${count(position)} in your queue`;
  return start ? `${place}; expected to start ${soonOrNow(start)}.` : `${place}.`;
}

/** @param {string} start */
function soonOrNow(start) {
  return Date.parse(start) <= Date.now() ? 'at any moment' : `about ${soon(start)}`;
}
