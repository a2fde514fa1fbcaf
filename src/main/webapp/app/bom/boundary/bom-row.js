/** @import { Bom } from '../entity/bom.d.ts' */
import { element } from '../../element.js';
import { count, moment } from '../../words.js';

/**
 * A BOM's row in the list.
 *
 * @param {Bom} bom
 * @param {HTMLElement} enrichment the cell of its newest run
 * @param {() => void} remove asks to delete the BOM
 */
export function bomRow(bom, enrichment, remove) {
  const link = element('a', { href: `bom.html?id=${encodeURIComponent(bom.id)}` }, bom.name);
  return element(
    'tr',
    { role: 'row', 'data-bom': bom.id },
    element('th', { role: 'rowheader', scope: 'row', class: 'name' }, link),
    lines(bom.item_count),
    enrichment,
    element('td', { role: 'cell', class: 'added' }, moment(bom.created_at)),
    element('td', { role: 'cell', class: 'remove' }, deletion(bom.name, remove)),
  );
}

/** @param {number} number */
function lines(number) {
  const unit = number === 1 ? 'line' : 'lines';
  return element('td', { role: 'cell', class: 'number', 'data-unit': unit }, count(number));
}

/**
 * @param {string} name
 * @param {() => void} remove
 */
function deletion(name, remove) {
  return element(
    'button',
    { type: 'button', class: 'plain', 'aria-label': `Delete ${name}`, click: remove },
    'Delete',
  );
}
