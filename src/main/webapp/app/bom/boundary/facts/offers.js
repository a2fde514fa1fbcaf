/** @import { Offer } from '../../entity/bom.d.ts' */
import { element } from '../../../element.js';
import { count, day, moment } from '../../../words.js';

/**
 * What suppliers sell a part for; null where nobody does.
 *
 * @param {Offer[]} offers
 */
export function offerTable(offers) {
  if (offers.length === 0) {
    return null;
  }
  const head = ['Supplier', 'Order code', 'Stock', 'Price', 'On'].map((text) =>
    element('th', { role: 'columnheader', scope: 'col', class: text.toLowerCase() }, text),
  );
  const table = element(
    'table',
    { class: 'fact-table offers', role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, head)),
    element('tbody', { role: 'rowgroup' }, offers.map(row)),
  );
  return element('section', {}, element('h3', {}, 'Offers'), table);
}

/** @param {Offer} offer */
function row({ supplier, sku, packaging, stock, retrieved_at: at, ...terms }) {
  return element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, supplier),
    element('td', { role: 'cell' }, [sku, packaging].filter(Boolean).join(', ')),
    element('td', { role: 'cell', class: 'stock' }, stock === undefined ? null : count(stock)),
    element('td', { role: 'cell' }, prices(terms)),
    element('td', { role: 'cell', class: 'quiet' }, element('time', { datetime: at, title: moment(at) }, day(at))),
  );
}

/** @param {Pick<Offer, 'currency' | 'price_breaks'>} terms */
function prices({ currency, price_breaks: breaks }) {
  return breaks.map(({ quantity, unit_price: price }) => {
    const each = [price, currency].filter(Boolean).join(' ');
    return element('span', { class: 'price' }, `${each} from ${count(quantity)}`);
  });
}
