/**
 * @import { Scope } from '../control/runs.js'
 * @import { RunState } from '../entity/run.js'
 */
import { byId } from '../../element.js';
import { isOpen } from '../entity/run.js';

/**
 * The form that asks for a run: of all lines, or of some once there has been one.
 *
 * @param {(scope: Scope) => void} start
 */
export function offerRuns(start) {
  byId('scope').addEventListener('change', showAge);
  byId('ask').addEventListener('submit', (event) => {
    event.preventDefault();
    start(chosen());
  });
}

/**
 * Shows the form as it is for a run in this state; null where there has never been one.
 *
 * @param {RunState | null} state
 */
export function showChoice(state) {
  byId('ask').hidden = isOpen(state);
  byId('choice').hidden = !state;
  byId('enrich').textContent = state ? 'Re-enrich' : 'Enrich';
  mayAsk(!isOpen(state));
  showAge();
}

/** @param {boolean} may */
export function mayAsk(may) {
  byId('enrich', HTMLButtonElement).disabled = !may;
}

function showAge() {
  const stale = scope() === 'stale';
  byId('age').hidden = !stale;
  // What is not seen need not hold.
  byId('older-than', HTMLInputElement).disabled = !stale;
}

/** @returns {Scope} */
function chosen() {
  const days = byId('older-than', HTMLInputElement).valueAsNumber;
  return scope() === 'stale' ? { scope: scope(), older_than: `P${days}D` } : { scope: scope() };
}

function scope() {
  return byId('scope', HTMLSelectElement).value;
}
