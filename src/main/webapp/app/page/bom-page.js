/**
 * The page of one BOM: its lines, and its enrichment, live.
 *
 * @import { Bom } from '../bom/entity/bom.d.ts'
 */
import { readBom, sayOfBom } from '../bom/boundary/bom-head.js';
import { askToDelete } from '../bom/boundary/deletion.js';
import { Lines } from '../bom/boundary/lines.js';
import { showWarnings } from '../bom/boundary/warnings.js';
import { byId } from '../element.js';
import { RunView } from '../run/boundary/run-view.js';
import { whenSignedIn } from './frame.js';
import { Soon } from './soon.js';

await whenSignedIn();
const bom = await readBom(new URLSearchParams(location.search).get('id') ?? '');
if (bom) {
  show(bom);
}

/** @param {Bom} bom */
function show(bom) {
  byId('bom').hidden = false;
  byId('delete').addEventListener('click', () => askToDelete(bom, leave));
  showWarnings(bom.id);
  const lines = new Lines(bom);
  const soon = new Soon(() => Promise.all([readBom(bom.id), lines.refresh()]));
  const runs = new RunView(bom.id, {
    progressed: () => soon.ask(),
    ended: async (reason) => {
      if (reason === 'bom_deleted') {
        showDeleted();
      } else {
        await catchUp(bom.id, runs);
        await lines.refresh();
      }
    },
  });
  runs.show(bom.enrichment);
  lines.show();
  // Somebody else may have started a run while nobody looked here.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      catchUp(bom.id, runs);
      lines.refresh();
    }
  });
}

/**
 * @param {string} id
 * @param {RunView} runs
 */
async function catchUp(id, runs) {
  const now = await readBom(id);
  if (now) {
    runs.show(now.enrichment);
  }
}

function showDeleted() {
  byId('bom').hidden = true;
  sayOfBom('This BOM has been deleted.');
}

function leave() {
  location.assign('index.html');
}
