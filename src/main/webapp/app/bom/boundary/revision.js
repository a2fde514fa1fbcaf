/** @import { Bom, Change } from '../entity/bom.d.ts' */
import { byId, element } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { counted } from '../../words.js';
import { revise } from '../control/revision.js';

const MOST_SHOWN = 200;

/** What is otherwise, in the words of the page. */
const WORDS = { added: 'New', removed: 'Gone', part: 'Other part', quantity: 'Other quantity' };

/**
 * Lets another file be put in the place of the BOM's, and says what is otherwise in it.
 *
 * @param {Bom} bom
 * @param {() => void} done hears that the BOM has changed
 */
export function offerRevision(bom, done) {
  const button = byId('revise', HTMLButtonElement);
  const input = byId('revision-file', HTMLInputElement);
  button.hidden = false;
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      button.disabled = true;
      await take(bom.id, file, done);
      button.disabled = false;
      button.focus();
    }
  });
}

/**
 * @param {string} id
 * @param {File} file
 * @param {() => void} done
 */
async function take(id, file, done) {
  const answer = await revise(id, file).catch(asProblem);
  const failed = answer instanceof Error;
  byId('exports-message').textContent = failed ? `${file.name}: ${answer.message}` : '';
  if (!failed) {
    showChanges(file.name, answer);
    done();
  }
}

/**
 * @param {string} name
 * @param {{ change_count: number, changes: Change[] }} revised
 */
function showChanges(name, { change_count: total, changes }) {
  const box = byId('changes', HTMLDetailsElement);
  box.hidden = false;
  box.open = total > 0;
  byId('changes-title').textContent = `${counted(total, 'change')} by ${name}`;
  const shown = changes.slice(0, MOST_SHOWN);
  byId('changes-list').replaceChildren(
    element(
      'div',
      { class: 'faults', tabindex: '0', role: 'region', 'aria-label': 'Changes' },
      element(
        'table',
        {},
        element('thead', {}, row('th', ['Line', 'Designators', 'What', 'Before', 'Now'])),
        element('tbody', {}, shown.map((change) => row('td', texts(change)))),
      ),
    ),
    ...(total > shown.length ? [`and ${total - shown.length} more`] : []),
  );
}

/** @param {Change} change */
function texts({ change, line_number: line, reference_designators: all, from, to }) {
  return [String(line), all.join(', ') || '–', WORDS[change], from ?? '–', to ?? '–'];
}

/**
 * @param {'td' | 'th'} cell
 * @param {string[]} values
 */
function row(cell, values) {
  return element('tr', {}, values.map((value) => element(cell, {}, value)));
}
