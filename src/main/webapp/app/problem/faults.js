/** @import { Fault } from './problem-details.d.ts' */
import { element } from '../element.js';
import { count } from '../words.js';

/** However many there are, a page shows no more. */
const MOST_SHOWN = 200;

/**
 * A table of what is wrong in a file, place by place.
 *
 * @param {Fault[]} faults
 * @param {string} caption
 */
export function faultTable(faults, caption) {
  const shown = faults.slice(0, MOST_SHOWN);
  const left = faults.length - shown.length;
  return element(
    'div',
    { class: 'faults', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('thead', {}, row('th', ['Row', 'Column', 'What'])),
      element('tbody', {}, shown.map((fault) => row('td', places(fault)))),
    ),
    left > 0 ? element('p', { class: 'quiet' }, `and ${count(left)} more`) : null,
  );
}

/** @param {Fault} fault */
function places(fault) {
  return [fault.row ?? '–', fault.column ?? '–', fault.detail ?? fault.code ?? ''];
}

/**
 * @param {'td' | 'th'} cell
 * @param {(string | number)[]} texts
 */
function row(cell, texts) {
  return element('tr', {}, texts.map((text) => element(cell, {}, String(text))));
}
