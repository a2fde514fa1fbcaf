import { byId } from '../../element.js';
import { count } from '../../words.js';
import { lineItems } from '../control/boms.js';
import { lineRow } from './line-row.js';

/** One page at a time, whatever the BOM's size: 50,000 rows would freeze a phone. */
const PAGE_SIZE = 200;
/** While a run goes on, the lines are read no more often than this. */
const REFRESH_MS = 2_000;

let bomId;
let status = '';
/** The cursors of the pages up to the one that is shown. */
let cursors = [undefined];
let nextCursor;
let shown = new Map();
let refreshTimer = null;
/** Counts the reads: an answer that was overtaken by a newer question is not shown. */
let reads = 0;

/** Shows the first page of a BOM's lines, with filter and pages. */
export function showLines(id) {
  bomId = id;
  byId('filter').addEventListener('change', (event) => filter(event.target.value));
  byId('previous').addEventListener('click', () => turn(cursors.slice(0, -1)));
  byId('next').addEventListener('click', () => turn([...cursors, nextCursor]));
  return refreshLines();
}

/** Reads the page that is shown again, and changes the rows that differ. */
export async function refreshLines() {
  clearTimeout(refreshTimer);
  refreshTimer = null;
  const read = ++reads;
  try {
    const page = await lineItems(bomId, { status, cursor: cursors.at(-1), limit: PAGE_SIZE });
    if (read === reads) {
      show(page);
    }
  } catch (problem) {
    byId('lines-message').textContent = problem.message;
  }
}

/** At most every two seconds, and not while nobody looks. */
export function refreshLinesSoon() {
  if (refreshTimer === null && !document.hidden) {
    refreshTimer = setTimeout(refreshLines, REFRESH_MS);
  }
}

function filter(wanted) {
  status = wanted;
  turn([undefined]);
}

async function turn(pages) {
  cursors = pages;
  byId('previous').disabled = true;
  byId('next').disabled = true;
  byId('lines').setAttribute('aria-busy', 'true');
  await refreshLines();
  if (byId('lines').getBoundingClientRect().top < 0) {
    byId('lines-title').scrollIntoView();
  }
}

function show({ items, next_cursor }) {
  nextCursor = next_cursor;
  byId('lines-message').textContent = '';
  const rows = new Map(items.map((line) => [line.line_number, rowFor(line)]));
  replace([...rows.values()].map(({ row }) => row));
  shown = rows;
  byId('lines').setAttribute('aria-busy', 'false');
  byId('lines').hidden = items.length === 0;
  showEmptiness(items.length === 0);
  showPages(items);
}

/** The row that is there, if its line is unchanged; so nothing flickers, and focus stays. */
function rowFor(line) {
  const text = JSON.stringify(line);
  const known = shown.get(line.line_number);
  return known?.text === text ? known : { text, row: lineRow(line, known?.row) };
}

function replace(rows) {
  const body = byId('line-rows');
  const same = body.children.length === rows.length;
  if (!same) {
    body.replaceChildren(...rows);
    return;
  }
  rows.forEach((row, index) => {
    const present = body.children[index];
    if (present !== row) {
      present.replaceWith(row);
    }
  });
}

function showEmptiness(empty) {
  byId('lines-empty').hidden = !empty;
  byId('lines-empty').textContent = status ? `No line is ${status}.` : 'This BOM has no lines.';
}

function showPages(items) {
  const several = cursors.length > 1 || Boolean(nextCursor);
  byId('pages').hidden = !several;
  byId('previous').disabled = cursors.length === 1;
  byId('next').disabled = !nextCursor;
  byId('page-range').textContent =
    items.length > 0
      ? `Lines ${count(items[0].line_number)} to ${count(items.at(-1).line_number)}`
      : '';
}
