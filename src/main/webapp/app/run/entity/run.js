/** What the states of a run mean to a reader. */

const WORDS = {
  queued: 'Waiting to start',
  enriching: 'Enriching',
  waiting: 'Waiting',
  paused: 'Paused',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

const ENDED = ['completed', 'failed', 'cancelled'];

/** What may be asked of a run. */
const ACTIONS = {
  queued: ['pause', 'cancel'],
  enriching: ['pause', 'cancel'],
  waiting: ['resume', 'pause', 'cancel'],
  paused: ['resume', 'cancel'],
};

/** A state in words; one that is not known yet as the wire has it. */
export function stateWord(status) {
  return WORDS[status] ?? status;
}

/** Whether a run is under way; null, where there never was one, is not. */
export function isOpen(state) {
  return Boolean(state) && !ENDED.includes(state.status);
}

/**
 * What may be asked of the run.
 *
 * @param wish what was asked of it, and does not hold yet: `pause` or `cancel`; null for nothing
 */
export function actionsOf(state, wish) {
  if (wish !== null) {
    return wish === 'pause' ? ['resume', 'cancel'] : [];
  }
  return ACTIONS[state?.status] ?? [];
}

/** Whether a state says more than the one that is known. */
export function isNewer(state, known) {
  return state.run_id !== known?.run_id || Date.parse(state.last_update) > Date.parse(known.last_update);
}

/** The state with its place in the queue, which no event tells: the one that was known last. */
export function withPlace(state, known) {
  const waits = state?.status === 'queued' && known?.status === 'queued';
  return waits && state.run_id === known.run_id
    ? { queue_position: known.queue_position, expected_start: known.expected_start, ...state }
    : state;
}
