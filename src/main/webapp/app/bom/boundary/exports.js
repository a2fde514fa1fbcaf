/** @import { Bom } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { download } from '../control/downloads.js';

/**
 * Lets the BOM be taken away as a file: each button says of what kind.
 *
 * @param {Bom} bom
 */
export function offerExports(bom) {
  byId('exports').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) {
      save(bom, target);
    }
  });
}

/**
 * @param {Bom} bom
 * @param {HTMLButtonElement} button
 */
async function save({ id }, button) {
  const message = byId('exports-message');
  message.textContent = '';
  button.disabled = true;
  try {
    await download(id, button.dataset);
  } catch (failure) {
    message.textContent = asProblem(failure).message;
  }
  button.disabled = false;
  button.focus();
}
