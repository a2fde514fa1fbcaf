import { byId } from '../../element.js';
import { isOpen } from '../entity/run.js';

/** The form that asks for a run: of all lines, or of some once there has been one. */
export function offerRuns(start) {
  byId('scope').addEventListener('change', showAge);
  byId('ask').addEventListener('submit', (event) => {
    event.preventDefault();
    start(chosen());
  });
}

/** Shows the form as it is for a run in this state; null where there has never been one. */
export function showChoice(state) {
  byId('ask').hidden = isOpen(state);
  byId('choice').hidden = !state;
  byId('enrich').textContent = state ? 'Re-enrich' : 'Enrich';
  byId('enrich').disabled = isOpen(state);
  showAge();
}

function showAge() {
  const stale = byId('scope').value === 'stale';
  byId('age').hidden = !stale;
  // What is not seen need not hold.
  byId('older-than').disabled = !stale;
}

/** The body of the request. */
function chosen() {
  const scope = byId('scope').value;
  return scope === 'stale' ? { scope, older_than: `P${byId('older-than').valueAsNumber}D` } : { scope };
}
