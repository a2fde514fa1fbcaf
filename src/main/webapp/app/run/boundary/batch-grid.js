import { byId, element } from '../../element.js';
import { count, counted } from '../../words.js';
import { kindOf } from '../entity/batches.js';

/** More than these are drawn smaller, so that a thousand fit on a screen. */
const FEW = 120;

const WORDS = {
  done: 'done',
  flawed: 'done, with failed lines',
  processing: 'in progress',
  pending: 'to do',
};

let cells = [];

/** Draws a run's batches, one cell each, all to do; a single one tells nothing that the bar does not. */
export function drawBatches({ total }) {
  cells = Array.from({ length: total }, () => element('span', { 'data-kind': 'pending' }));
  byId('batch-cells').dataset.size = total > FEW ? 'small' : 'large';
  byId('batch-cells').replaceChildren(...cells);
  byId('batches').hidden = total < 2;
}

/** Brings cells up to date: those of the batches that have changed. */
export function showBatches(changed, batches) {
  for (const batch of changed) {
    const cell = cells[batch.number - 1];
    cell.dataset.kind = kindOf(batch);
    cell.title = sentence(batch);
  }
  showKey(batches.tally());
}

/** The cells in words, and the meaning of their colours. */
function showKey(tally) {
  for (const [kind, batches] of Object.entries(tally)) {
    const entry = byId(`batches-${kind}`);
    entry.hidden = batches === 0;
    entry.textContent = `${count(batches)} ${WORDS[kind]}`;
  }
}

function sentence(batch) {
  const { number, status, items, enriched_items: done, failed_items: missed } = batch;
  const what =
    status === 'completed'
      ? `${count(done)} enriched, ${count(missed)} failed`
      : `${counted(items, 'line')}, ${WORDS[status] ?? status}`;
  return `Batch ${count(number)}: ${what}`;
}
