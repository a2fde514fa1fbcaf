/**
 * @import { Line } from '../../entity/bom.d.ts'
 * @import { Preview } from '../../entity/preview.d.ts'
 */
import { element } from '../../../element.js';
import { count } from '../../../words.js';
import { askedFor } from '../../entity/asked-for.js';

/** Rows that were left out, of which a person sees the first. */
const MOST_LEFT_OUT = 50;

/**
 * The first lines as they would be.
 *
 * @param {Preview} preview
 */
export function lineSample({ lines }) {
  const head = ['Row', 'Designators', 'Qty', 'Part number', 'Manufacturer', 'Description'].map(
    (text) => element('th', { scope: 'col' }, text),
  );
  return element(
    'div',
    { class: 'preview-table', tabindex: '0', role: 'region', 'aria-label': 'The first lines' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, lines.map(row)),
    ),
  );
}

/** @param {Line} line */
function row(line) {
  const cells = [
    line.row ?? line.line_number,
    (line.reference_designators ?? []).join(', '),
    line.quantity ?? '',
    askedFor(line) ?? '',
    line.manufacturer ?? '',
    line.description ?? '',
  ];
  return element('tr', {}, cells.map((cell) => element('td', {}, String(cell))));
}

/**
 * Which rows became no line, and why; null where all did.
 *
 * @param {Preview} preview
 */
export function leftOut({ left_out: rows, ignored_rows: all }) {
  if (rows.length === 0) {
    return null;
  }
  const shown = rows.slice(0, MOST_LEFT_OUT);
  return element(
    'details',
    {},
    element('summary', {}, `${count(Math.max(all, rows.length))} left out`),
    element('ul', {}, shown.map(({ row, why }) => element('li', {}, `Row ${row}: ${why}`))),
  );
}
