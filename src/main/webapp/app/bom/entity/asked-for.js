/** @import { Line, OrderCode } from './bom.d.ts' */

/** A supplier's name that is not longer is an abbreviation. */
const ABBREVIATION = 4;

/**
 * What a line asks for: its part number, else its suppliers' order codes; null where it has none.
 *
 * @param {Line} line
 */
export function askedFor({ mpn, skus = [] }) {
  return mpn ?? (skus.length > 0 ? skus.map(words).join(', ') : null);
}

/** @param {OrderCode} code */
function words({ supplier, sku }) {
  return supplier === 'other' ? sku : `${named(supplier)} ${sku}`;
}

/** @param {string} supplier */
function named(supplier) {
  return supplier.length <= ABBREVIATION
    ? supplier.toUpperCase()
    : supplier.charAt(0).toUpperCase() + supplier.slice(1).replaceAll('_', ' ');
}
