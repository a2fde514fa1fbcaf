import { byId } from '../../element.js';
import { ask } from '../control/enrichment.js';
import { actionsOf, isOpen } from '../entity/run.js';

const ACTIONS = ['resume', 'pause', 'cancel'];

let bomId;
let listener;
/** What was asked of a run that is at work, until it holds: {runId, action}. */
let asked = null;
let busy = false;

/** The buttons that hold, free and end a run; the listener hears `answered(state)`. */
export function offerActions(id, heard) {
  bomId = id;
  listener = heard;
  byId('pause').addEventListener('click', () => attempt('pause'));
  byId('resume').addEventListener('click', () => attempt('resume'));
  byId('cancel').addEventListener('click', () => byId('cancellation').showModal());
  byId('cancellation-keep').addEventListener('click', () => byId('cancellation').close());
  byId('cancellation-confirm').addEventListener('click', () => {
    byId('cancellation').close();
    attempt('cancel');
  });
}

/** What was asked of this run and does not hold yet: `pause`, `cancel`, or null. */
export function wishFor(state) {
  if (asked?.runId !== state?.run_id || state?.status !== 'enriching') {
    asked = null;
  }
  return asked?.action ?? null;
}

/** Shows the buttons for what may be asked of the run as it stands. */
export function showActions(state) {
  const allowed = actionsOf(state, wishFor(state));
  const focused = ACTIONS.find((action) => document.activeElement === byId(action));
  for (const action of ACTIONS) {
    byId(action).hidden = !allowed.includes(action);
  }
  byId('resume').textContent = state?.status === 'waiting' ? 'Try now' : 'Resume';
  if (!isOpen(state)) {
    byId('cancellation').close();
  }
  if (focused && byId(focused).hidden) {
    // Who works by keyboard stays where the buttons are.
    byId(allowed[0] ?? 'enrich').focus();
  }
}

/** One at a time: the answer tells what may be asked next. */
async function attempt(action) {
  if (busy) {
    return;
  }
  busy = true;
  byId('run-message').textContent = '';
  try {
    const state = await ask(bomId, action);
    asked = action === 'resume' ? null : { runId: state.run_id, action };
    listener.answered(state);
  } catch (problem) {
    refused(problem);
  } finally {
    busy = false;
  }
}

/** A run that has ended in the meantime is shown as it is. */
function refused(problem) {
  if (problem.code === 'run_ended') {
    listener.answered(problem.body.enrichment);
  } else {
    byId('run-message').textContent = problem.message;
  }
}
