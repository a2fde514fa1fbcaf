/**
 * What a run's state says of its events.
 *
 * @import { EnrichmentProgressState, RunEventData } from '../../../enrichment-stream.d.ts'
 * @import { EventType } from './events.js'
 */
import { EVENT_TYPES } from './events.js';

const PREFIX = 'enrichment.';
const ENDS = byStatus(({ terminal }) => terminal);
const TURNS = byStatus(({ held }) => held);

/**
 * @param {(type: EventType) => boolean} wanted
 * @returns {Record<string, string | undefined>}
 */
function byStatus(wanted) {
  return Object.fromEntries(
    EVENT_TYPES.filter(wanted).map(({ code }) => [code.slice(PREFIX.length), code]),
  );
}

/**
 * The name of the event that ends a run in this state; undefined while it is open.
 *
 * @param {{ status?: string } | null | undefined} state
 */
export function endOf(state) {
  return ENDS[state?.status ?? ''];
}

/**
 * The message that would have brought a state, had it come after the former one.
 *
 * @param {EnrichmentProgressState} state
 * @param {EnrichmentProgressState | null} former
 * @returns {{ name: string, data: RunEventData }}
 */
export function messageOf(state, former) {
  const known = former?.run_id === state.run_id ? former : null;
  const turn =
    known?.status === state.status ? undefined : (TURNS[state.status] ?? returned(state, known));
  const name = endOf(state) ?? turn ?? 'progress';
  const type = name === 'progress' ? 'enrichment.progress' : name;
  const { bom_id, error } = state;
  return { name, data: { event_type: type, bom_id, state, error } };
}

/**
 * How a run has come back to work; undefined where it was not seen held.
 *
 * @param {EnrichmentProgressState} state
 * @param {EnrichmentProgressState | null} former
 */
function returned({ status }, former) {
  if (status !== 'enriching' || former === null) {
    return undefined;
  }
  return former.started_at ? 'enrichment.resumed' : 'enrichment.started';
}

/**
 * Whether nothing in a state is newer than what is known of its run.
 *
 * @param {EnrichmentProgressState} state
 * @param {EnrichmentProgressState | null} known
 */
export function isOlder(state, known) {
  return (
    known !== null &&
    state.run_id !== undefined &&
    state.run_id === known.run_id &&
    (endOf(known) !== undefined || state.pending_items > known.pending_items)
  );
}
