/**
 * @import { KnownSources } from '../../../source/entity/known-sources.js'
 * @import { Offer, WholePart } from '../../entity/bom.d.ts'
 */
import { element } from '../../../element.js';
import { simulatedMark } from '../../../source/boundary/source-label.js';
import { isSimulated } from '../../../source/entity/known-sources.js';
import { count, counted, day, moment } from '../../../words.js';
import { breakFor } from '../../entity/price.js';

const HEAD = ['Supplier', 'Order code', 'Stock', 'Price', 'Lead time', 'On'];

/**
 * What suppliers sell a part for; null where nobody does.
 *
 * @param {WholePart} part
 * @param {number | undefined} need in pieces, where somebody has said how many boards are built
 * @param {KnownSources} sources
 */
export function offerTable({ offers = [], provenance = {} }, need, sources) {
  if (offers.length === 0) {
    return null;
  }
  // Where one of the part's facts is invented, its offers may be.
  const invented = Object.values(provenance).some(({ source }) => isSimulated(source));
  const head = HEAD.map((text) =>
    element('th', { role: 'columnheader', scope: 'col', 'data-column': text }, text),
  );
  const rows = offers.map((offer) => {
    const mark = invented || sources.plays(offer.supplier) ? simulatedMark() : [];
    return row(offer, need, [sources.titleOf(offer.supplier), ...mark]);
  });
  const table = element(
    'table',
    { class: 'fact-table offers', role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, head)),
    element('tbody', { role: 'rowgroup' }, rows),
  );
  return element('section', {}, element('h3', {}, 'Offers'), note(need), table);
}

/** @param {number | undefined} need */
function note(need) {
  const text = `${counted(need ?? 0, 'piece')} needed. The price for them is in bold.`;
  return need === undefined ? null : element('p', { class: 'quiet' }, text);
}

/**
 * @param {Offer} offer
 * @param {number | undefined} need
 * @param {import('../../../element.js').Child[]} supplier
 */
function row(offer, need, supplier) {
  const { sku, packaging, stock, lead_time_days: lead, retrieved_at: at } = offer;
  const days = lead === undefined ? null : counted(lead, 'day');
  const read = element('time', { datetime: at, title: moment(at) }, day(at));
  return element(
    'tr',
    { role: 'row', 'data-offer': sku },
    element('th', { role: 'rowheader', scope: 'row' }, ...supplier),
    element('td', { role: 'cell' }, [sku, packaging].filter(Boolean).join(', ')),
    element('td', { role: 'cell', class: 'stock' }, stock === undefined ? null : count(stock)),
    element('td', { role: 'cell', class: 'prices' }, prices(offer, need)),
    element('td', { role: 'cell', class: 'lead' }, days),
    element('td', { role: 'cell', class: 'quiet' }, read),
  );
}

/**
 * All price breaks; the one that holds is the strong one.
 *
 * @param {Offer} offer
 * @param {number | undefined} need
 */
function prices(offer, need) {
  const holds = breakFor(offer, need);
  return offer.price_breaks.map((each) => {
    const price = [each.unit_price, offer.currency].filter(Boolean).join(' ');
    const kind = each === holds ? 'strong' : 'span';
    return element(kind, { class: 'price' }, `${price} from ${count(each.quantity)}`);
  });
}
