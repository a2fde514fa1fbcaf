/** What the states of a run mean to a reader. */

const WORDS = {
  queued: 'Waiting to start',
  enriching: 'Enriching',
  waiting: 'Waiting for a source',
  paused: 'Paused',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

const ENDED = ['completed', 'failed', 'cancelled'];

/** A state in words; one that is not known yet as the wire has it. */
export function stateWord(status) {
  return WORDS[status] ?? status;
}

/** Whether a run is under way; null, where there never was one, is not. */
export function isOpen(state) {
  return Boolean(state) && !ENDED.includes(state.status);
}
