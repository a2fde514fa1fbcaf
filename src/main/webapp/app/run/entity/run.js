/**
 * What the states of a run mean to a reader.
 *
 * @import { EnrichmentProgressState } from '../../../enrichment-stream.d.ts'
 * @typedef {EnrichmentProgressState} RunState
 */
import { endOf } from '../../stream/entity/run-state.js';

/** @type {Record<string, string | undefined>} */
const WORDS = {
  queued: 'Waiting to start',
  enriching: 'Enriching',
  waiting: 'Waiting',
  paused: 'Paused',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

/** @typedef {'pause' | 'resume' | 'cancel'} Action what may be asked of a run */

/** @type {Record<string, Action[] | undefined>} */
const ACTIONS = {
  queued: ['pause', 'cancel'],
  enriching: ['pause', 'cancel'],
  waiting: ['resume', 'pause', 'cancel'],
  paused: ['resume', 'cancel'],
};

/**
 * A state in words; one that is not known yet as the wire has it.
 *
 * @param {string} status
 */
export function stateWord(status) {
  return WORDS[status] ?? status;
}

/**
 * Whether a run is under way; null, where there never was one, is not.
 *
 * @param {{ status?: string } | null | undefined} state
 */
export function isOpen(state) {
  return Boolean(state) && endOf(state) === undefined;
}

/**
 * What may be asked of the run.
 *
 * @param {RunState | null} state
 * @param {Action | null} wish what was asked of it, and does not hold yet: `pause` or `cancel`
 * @returns {Action[]}
 */
export function actionsOf(state, wish) {
  if (wish !== null) {
    return wish === 'pause' ? ['resume', 'cancel'] : [];
  }
  return ACTIONS[state?.status ?? ''] ?? [];
}

/**
 * Whether a state says more than the one that is known.
 *
 * @param {RunState} state
 * @param {RunState | null} known
 */
export function isNewer(state, known) {
  return (
    state.run_id !== known?.run_id ||
    Date.parse(state.last_update ?? '') > Date.parse(known?.last_update ?? '')
  );
}

/**
 * The state with its place in the queue, which no event tells: the one that was known last.
 *
 * @param {RunState | null} state
 * @param {RunState | null} known
 */
export function withPlace(state, known) {
  if (state?.status !== 'queued' || known?.status !== 'queued' || state.run_id !== known.run_id) {
    return state;
  }
  return { queue_position: known.queue_position, expected_start: known.expected_start, ...state };
}
