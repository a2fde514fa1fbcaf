/** @import { Offer } from '../entity/bom.d.ts' */
import { element } from '../../element.js';
import { count } from '../../words.js';

/**
 * What suppliers sell a part for; null where nobody does.
 *
 * @param {Offer[]} offers
 */
export function offerTable(offers) {
  if (offers.length === 0) {
    return null;
  }
  const head = ['Supplier', 'Order code', 'Stock', 'Price'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return element(
    'table',
    { class: 'fact-table' },
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, offers.map(row)),
  );
}

/** @param {Offer} offer */
function row({ supplier, sku, packaging, stock, currency, price_breaks: breaks }) {
  const first = breaks.at(0);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, supplier),
    element('td', {}, [sku, packaging].filter(Boolean).join(', ')),
    element('td', { class: 'number' }, stock === undefined ? null : count(stock)),
    element(
      'td',
      {},
      first ? `${first.unit_price} ${currency ?? ''} from ${count(first.quantity)}` : null,
    ),
  );
}
