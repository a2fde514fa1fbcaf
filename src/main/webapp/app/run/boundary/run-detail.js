/** @import { Action, RunState } from '../entity/run.js' */
import { count, soon, spaced } from '../../words.js';

/** @type {Record<string, ((state: RunState) => string) | undefined>} */
const DETAILS = {
  queued: place,
  waiting: ({ waiting_for: what, waiting_until: until }) =>
    `${what ? `For ${called(what)}` : 'For a source'}${until ? ` until ${soon(until)}` : ''}. It goes on by itself.`,
  paused: () => 'It goes on when somebody resumes it. What is done is kept.',
  cancelled: () => 'What was enriched before is kept.',
};

/**
 * Why a run stands where it does, and what comes next; empty where there is nothing to say.
 *
 * @param {RunState} state
 * @param {Action | null} wish
 */
export function detailOf(state, wish) {
  if (state.error) {
    return state.error.detail ?? spaced(state.error.code);
  }
  return wish === null ? (DETAILS[state.status]?.(state) ?? '') : 'What has been begun is done first.';
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

/** @param {string} what */
function called(what) {
  return what === 'database' ? 'the database' : what;
}
