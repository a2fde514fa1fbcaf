/** @import { Bom } from '../entity/bom.d.ts' */
import { byId, elements } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { remove } from '../control/boms.js';

const DELETION = `
  <dialog id="deletion" aria-labelledby="deletion-title">
    <h2 id="deletion-title">Delete this BOM?</h2>
    <p><strong id="deletion-name" class="name"></strong> and its lines will be gone for good.</p>
    <p id="deletion-message" class="message" role="alert"></p>
    <div class="actions">
      <button id="deletion-cancel" type="button">Keep it</button>
      <button id="deletion-confirm" type="button" class="danger">Delete</button>
    </div>
  </dialog>`;

/**
 * Asks, deletes the BOM and calls back; why it cannot be is told in the dialog.
 *
 * @param {Bom} bom
 * @param {() => void} deleted
 */
export function askToDelete(bom, deleted) {
  document.body.append(elements(DELETION));
  const dialog = byId('deletion', HTMLDialogElement);
  byId('deletion-name').textContent = bom.name;
  byId('deletion-cancel').addEventListener('click', () => dialog.close());
  byId('deletion-confirm').addEventListener('click', () => attempt(bom, dialog, deleted));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

/**
 * @param {Bom} bom
 * @param {HTMLDialogElement} dialog
 * @param {() => void} deleted
 */
async function attempt(bom, dialog, deleted) {
  const confirm = byId('deletion-confirm', HTMLButtonElement);
  const said = byId('deletion-message');
  confirm.disabled = true;
  try {
    await remove(bom.id);
    dialog.close();
    deleted();
  } catch (failure) {
    const { status, message } = asProblem(failure);
    said.textContent =
      status === 409
        ? 'Its enrichment has not ended. Let it end, or cancel it, before you delete the BOM.'
        : message;
    confirm.disabled = status === 409;
  }
}
