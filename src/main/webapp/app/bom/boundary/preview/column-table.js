/** @import { FoundColumn, Preview } from '../../entity/preview.d.ts' */
import { element } from '../../../element.js';
import { titled } from '../../../words.js';
import { FIELDS } from '../../entity/mapping.js';

/**
 * Which column is what, and why; each can be said to be another.
 *
 * @param {Preview} preview
 * @param {(index: number, field: string) => void} choose
 */
export function columnTable({ columns }, choose) {
  const head = ['Column', 'Holds', 'Why', 'Cells'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return element(
    'div',
    { class: 'preview-table', tabindex: '0', role: 'region', 'aria-label': 'Columns of the file' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, columns.map((column) => row(column, choose))),
    ),
  );
}

/**
 * @param {FoundColumn} column
 * @param {(index: number, field: string) => void} choose
 */
function row(column, choose) {
  const title = column.title || `Column ${column.index + 1}`;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, title),
    element('td', {}, choice(column, title, choose)),
    element('td', { class: 'quiet' }, column.why, rivals(column)),
    element('td', { class: 'quiet' }, column.samples.slice(0, 3).join(' · ')),
  );
}

/**
 * @param {FoundColumn} column
 * @param {string} title
 * @param {(index: number, field: string) => void} choose
 */
function choice({ index, field }, title, choose) {
  const known = field && !FIELDS.includes(field) ? [...FIELDS, field] : FIELDS;
  const options = ['', ...known].map((each) =>
    element('option', { value: each, selected: each === (field ?? '') }, worded(each)),
  );
  /** @param {Event} event */
  const chosen = ({ target }) => choose(index, /** @type {HTMLSelectElement} */ (target).value);
  return element('select', { 'aria-label': `${title} holds`, change: chosen }, options);
}

/** @param {FoundColumn} column */
function rivals({ rivals: others }) {
  return others.length > 0 ? ` Or ${others.map(({ field }) => worded(field)).join(', ')}.` : null;
}

/** @param {string} field */
function worded(field) {
  if (field === '') {
    return 'Nothing of ours';
  }
  if (field === 'mpn') {
    return 'Part number';
  }
  return field.startsWith('sku:') ? `Order code, ${field.slice(4)}` : titled(field);
}
