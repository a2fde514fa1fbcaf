import { byId, element } from '../../element.js';
import { isOpen, stateWord } from '../../enrichment/entity/run.js';
import { count, counted, moment } from '../../words.js';
import { list } from '../control/boms.js';
import { askToDelete } from './deletion.js';

/** While a BOM that is shown is being enriched, the list is read again. */
const REFRESH_MS = 3_000;

const rows = new Map();
let nextCursor;

/** Fills the list and keeps it true. */
export async function showBoms() {
  byId('more').addEventListener('click', () => load(nextCursor));
  await load();
  setInterval(refresh, REFRESH_MS);
}

/** Appends a page of the list. */
async function load(cursor) {
  byId('boms-message').textContent = '';
  byId('more').disabled = true;
  try {
    const page = await list(cursor);
    page.items.forEach(show);
    nextCursor = page.next_cursor;
  } catch (problem) {
    byId('boms-message').textContent = problem.message;
  }
  byId('more').disabled = false;
  byId('more').hidden = !nextCursor;
  byId('boms-loading').hidden = true;
  showEmptiness();
}

/** Only the newest page: older ones are seldom enriched, and a reload shows them. */
async function refresh() {
  const live = [...rows.values()].some(({ bom }) => isOpen(bom.enrichment));
  if (!live || document.hidden) {
    return;
  }
  try {
    const page = await list();
    page.items.filter((bom) => rows.has(bom.id)).forEach(show);
  } catch (problem) {
    byId('boms-message').textContent = problem.message;
    return;
  }
  byId('boms-message').textContent = '';
}

/** A new row, or the known one brought up to date. */
function show(bom) {
  const known = rows.get(bom.id);
  if (known) {
    known.bom = bom;
    known.enrichment.replaceChildren(enrichment(bom.enrichment));
    return;
  }
  const cell = element('td', { role: 'cell' }, enrichment(bom.enrichment));
  const row = bomRow(bom, cell);
  rows.set(bom.id, { bom, row, enrichment: cell });
  byId('bom-rows').append(row);
}

function bomRow(bom, enrichmentCell) {
  const link = element('a', { href: `bom.html?id=${encodeURIComponent(bom.id)}` }, bom.name);
  const remove = element(
    'button',
    { type: 'button', class: 'plain', 'aria-label': `Delete ${bom.name}`, click: () => ask(bom) },
    'Delete',
  );
  return element(
    'tr',
    { role: 'row', 'data-bom': bom.id },
    element('th', { role: 'rowheader', scope: 'row', class: 'name' }, link),
    lines(bom.item_count),
    enrichmentCell,
    element('td', { role: 'cell', class: 'added' }, moment(bom.created_at)),
    element('td', { role: 'cell', class: 'remove' }, remove),
  );
}

function lines(number) {
  const unit = number === 1 ? 'line' : 'lines';
  return element('td', { role: 'cell', class: 'number', 'data-unit': unit }, count(number));
}

function enrichment(state) {
  if (!state) {
    return element('span', { class: 'quiet' }, 'Not enriched yet');
  }
  const share = element('span', { class: 'share' }, `${Math.floor(state.percent_complete)} %`);
  const bar = element('progress', {
    max: '100',
    value: state.percent_complete,
    'aria-label': 'Lines done',
    class: isOpen(state) ? 'running' : state.status,
  });
  const missed = state.failed_items > 0 ? `, ${counted(state.failed_items, 'line')} failed` : '';
  return element(
    'span',
    { class: 'small-run' },
    element('span', { class: 'word' }, stateWord(state.status), element('span', { class: 'quiet' }, missed)),
    element('span', { class: 'small-bar' }, bar, share),
  );
}

function ask(bom) {
  askToDelete(bom, () => {
    rows.get(bom.id).row.remove();
    rows.delete(bom.id);
    showEmptiness();
  });
}

function showEmptiness() {
  byId('boms').hidden = rows.size === 0;
  byId('boms-empty').hidden = rows.size > 0 || byId('boms-message').textContent !== '';
}
