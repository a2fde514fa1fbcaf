/** @import { BestOffer, Offer } from './bom.d.ts' */
import { count } from '../../words.js';

/**
 * The price break that holds for a need: none is bought for less than the least that is sold.
 *
 * @param {Offer} offer
 * @param {number | undefined} need in pieces; undefined where nobody has said
 * @returns {Offer['price_breaks'][number] | undefined} undefined where there are no prices
 */
export function breakFor({ price_breaks: breaks, minimum_order: least = 1 }, need) {
  const rising = breaks.toSorted((one, other) => one.quantity - other.quantity);
  const bought = Math.max(need ?? 1, least);
  return rising.findLast(({ quantity }) => quantity <= bought) ?? rising[0];
}

/**
 * Whether a supplier has what is needed: `1,200 in stock`, `only 3 of 10 in stock`.
 *
 * @param {BestOffer} offer
 */
export function stockWords({ stock, order_quantity: pieces, in_stock: enough }) {
  if (stock === undefined) {
    return 'stock not told';
  }
  if (enough) {
    return `${count(stock)} in stock`;
  }
  return stock > 0 ? `only ${count(stock)} of ${count(pieces)} in stock` : 'none in stock';
}
