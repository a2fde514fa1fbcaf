/** @import { Bom } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { faultTable } from '../../problem/faults.js';
import { asProblem } from '../../problem/problem.js';
import { counted } from '../../words.js';
import { warningsOf } from '../control/boms.js';

/**
 * What the import found odd, as the server keeps it for all colleagues; it is read when somebody
 * unfolds it, and anew where another file has come since.
 *
 * @param {Bom} bom
 */
export function showWarnings({ id, warning_count: total = 0 }) {
  const box = byId('warnings', HTMLDetailsElement);
  box.open = false;
  box.hidden = total === 0;
  byId('warnings-title').textContent = `${counted(total, 'warning')} from the file`;
  box.ontoggle = () => {
    box.ontoggle = null;
    read(id);
  };
}

/** @param {string} id */
async function read(id) {
  const list = byId('warnings-list');
  list.textContent = 'Loading…';
  const answer = await warningsOf(id).catch(asProblem);
  if (answer instanceof Error) {
    list.textContent = answer.message;
  } else {
    list.replaceChildren(faultTable(answer.items, 'Warnings from the file'));
  }
}
