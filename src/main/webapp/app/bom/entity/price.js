/** @import { Offer } from './bom.d.ts' */

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
