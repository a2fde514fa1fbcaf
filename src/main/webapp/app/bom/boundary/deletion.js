import { byId } from '../../element.js';
import { remove } from '../control/boms.js';

/** Asks, deletes the BOM and calls back; why it cannot be is told in the dialog. */
export function askToDelete(bom, deleted) {
  const dialog = byId('deletion');
  byId('deletion-name').textContent = bom.name;
  byId('deletion-message').textContent = '';
  byId('deletion-confirm').disabled = false;
  byId('deletion-confirm').onclick = () => attempt(bom, dialog, deleted);
  byId('deletion-cancel').onclick = () => dialog.close();
  dialog.showModal();
}

async function attempt(bom, dialog, deleted) {
  byId('deletion-confirm').disabled = true;
  try {
    await remove(bom.id);
    dialog.close();
    deleted();
  } catch (problem) {
    byId('deletion-message').textContent =
      problem.status === 409
        ? 'Its enrichment has not ended. Let it end, or cancel it, before you delete the BOM.'
        : problem.message;
    byId('deletion-confirm').disabled = problem.status === 409;
  }
}
