/** What a run's state says of its events. */

const ENDS = {
  completed: 'enrichment.completed',
  failed: 'enrichment.failed',
  cancelled: 'enrichment.cancelled',
};
const TURNS = {
  queued: 'enrichment.queued',
  waiting: 'enrichment.waiting',
  paused: 'enrichment.paused',
};

/** The name of the event that ends a run in this state; undefined while it is open. */
export function endOf(state) {
  return ENDS[state?.status];
}

/** The message {name, data} that would have brought a state, had it come after the former one. */
export function messageOf(state, former) {
  const same = former?.run_id === state.run_id;
  const turned = !same || former.status !== state.status;
  const turn = turned ? (TURNS[state.status] ?? returned(state, same ? former : null)) : undefined;
  const name = endOf(state) ?? turn ?? 'progress';
  const type = name === 'progress' ? 'enrichment.progress' : name;
  const { bom_id, error } = state;
  return { name, data: { event_type: type, bom_id, state, error } };
}

/** How a run has come back to work; undefined where it was not seen held. */
function returned({ status }, former) {
  if (status !== 'enriching' || former === null) {
    return undefined;
  }
  return former.started_at ? 'enrichment.resumed' : 'enrichment.started';
}

/** Whether nothing in a state is newer than what is known of its run. */
export function isOlder(state, known) {
  return (
    state.run_id !== undefined &&
    state.run_id === known?.run_id &&
    (endOf(known) !== undefined || state.pending_items > known.pending_items)
  );
}
