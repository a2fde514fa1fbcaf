/**
 * @import { Child } from '../../element.js'
 * @import { Source } from '../entity/source.d.ts'
 */
import { element } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { testSource } from '../control/sources.js';
import { testWords } from '../entity/source-words.js';

/**
 * A button by which an operator has a supplier asked, and what came of it.
 *
 * @param {Source} source
 * @param {() => void} tested hears that the supplier has been asked
 * @returns {{ button: HTMLButtonElement, elements: Child[] }}
 */
export function testOf({ source, title }, tested) {
  const outcome = element('p', { class: 'source-outcome', role: 'status' });
  const button = element('button', { type: 'button', 'aria-label': `Test ${title}` }, 'Test');
  button.addEventListener('click', async () => {
    button.disabled = true;
    outcome.textContent = 'Asking…';
    try {
      outcome.textContent = testWords(await testSource(source));
    } catch (failure) {
      outcome.textContent = asProblem(failure).message;
    }
    button.disabled = false;
    button.focus();
    tested();
  });
  return { button, elements: [button, outcome] };
}
