import { byId } from '../../element.js';
import { faultTable } from '../../problem/faults.js';
import { counted } from '../../words.js';
import { forgetWarnings, warningsOf } from '../control/import-warnings.js';

/**
 * What the import found odd, until it is dismissed.
 *
 * @param {string} bomId
 */
export function showWarnings(bomId) {
  const warnings = warningsOf(bomId);
  if (warnings === null) {
    return;
  }
  const box = byId('warnings');
  byId('warnings-title').textContent = `${counted(warnings.total, 'warning')} from the file`;
  byId('warnings-list').replaceChildren(faultTable(warnings.items, 'Warnings from the file'));
  byId('warnings-dismiss').addEventListener('click', () => {
    forgetWarnings(bomId);
    box.hidden = true;
  });
  box.hidden = false;
}
