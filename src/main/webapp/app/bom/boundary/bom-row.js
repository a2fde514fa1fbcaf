/** @import { Bom } from '../entity/bom.d.ts' */
import { element } from '../../element.js';
import { mayChange, seesAll } from '../../identity/entity/session.js';
import { count, moment } from '../../words.js';
import { healthBar, healthWords } from './health-bar.js';

/**
 * A BOM's row in the list.
 *
 * @param {Bom} bom
 * @param {HTMLElement} run the newest
 * @param {() => void} remove asks to delete the BOM
 */
export function bomRow(bom, run, remove) {
  const link = element('a', { href: `bom.html?id=${encodeURIComponent(bom.id)}` }, bom.name);
  return element(
    'tr',
    { role: 'row', 'data-bom': bom.id },
    element('th', { role: 'rowheader', scope: 'row', class: 'name' }, link, owner(bom)),
    lines(bom.item_count),
    element('td', { role: 'cell', class: 'lines-health' }, healthOf(bom)),
    element('td', { role: 'cell', class: 'enrichment' }, run),
    element('td', { role: 'cell', class: 'added' }, moment(bom.created_at)),
    element('td', { role: 'cell', class: 'remove' }, mayChange(bom.organization_id) ? deletion(bom.name, remove) : null),
  );
}

/**
 * How its lines are.
 *
 * @param {Bom} bom
 */
function healthOf({ health, item_count: total }) {
  return health && total > 0
    ? [healthBar(health), element('span', { class: 'quiet under', 'aria-hidden': 'true' }, healthWords(health))]
    : [];
}

/**
 * Whose it is, where not all are of one organization.
 *
 * @param {Bom} bom
 */
function owner({ organization_id: organization }) {
  return seesAll() ? element('span', { class: 'quiet under owner' }, organization) : null;
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
