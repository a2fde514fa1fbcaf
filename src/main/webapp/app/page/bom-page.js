/** The page of one BOM: its lines, and its enrichment, live. */
import { byId } from '../../element.js';
import { showState, watchRuns } from '../../enrichment/boundary/run-view.js';
import { whenSignedIn } from '../../identity/boundary/account.js';
import { counted, moment } from '../../words.js';
import { find } from '../control/boms.js';
import { askToDelete } from './deletion.js';
import { refreshLines, refreshLinesSoon, showLines } from './lines.js';
import { showWarnings } from './warnings.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

whenSignedIn(async () => {
  const bom = await read();
  if (!bom) {
    return;
  }
  byId('bom').hidden = false;
  byId('delete').addEventListener('click', () => askToDelete(bom, leave));
  showWarnings(id);
  watchRuns(bom, { progressed: refreshLinesSoon, ended });
  showLines(id);
  // Somebody else may have started a run while nobody looked here.
  document.addEventListener('visibilitychange', () => document.hidden || catchUp());
});

/** The BOM, its header shown; null where it cannot be read. */
async function read() {
  try {
    const bom = await find(id);
    showHeader(bom);
    byId('bom-message').textContent = '';
    return bom;
  } catch (problem) {
    byId('bom-message').textContent = problem.message;
    return null;
  }
}

function showHeader({ name, item_count: lines, ignored_rows: ignored, created_at: created }) {
  document.title = `${name} · Bomstream`;
  byId('bom-name').textContent = name;
  const rows = ignored > 0 ? `${counted(ignored, 'row')} without a part left out` : null;
  const facts = [counted(lines, 'line'), rows, `added ${moment(created)}`];
  byId('bom-facts').textContent = facts.filter(Boolean).join(' · ');
}

async function catchUp() {
  const bom = await read();
  if (bom) {
    showState(bom.enrichment);
  }
}

async function ended(reason) {
  if (reason === 'bom_deleted') {
    byId('bom').hidden = true;
    byId('bom-message').textContent = 'This BOM has been deleted.';
    return;
  }
  await catchUp();
  await refreshLines();
}

function leave() {
  location.assign('index.html');
}
