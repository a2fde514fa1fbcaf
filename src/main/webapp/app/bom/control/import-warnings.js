/**
 * The warnings of an upload, handed from the page that uploads to the page that shows the BOM.
 *
 * @import { Fault } from '../../problem/problem-details.d.ts'
 */

/** A page's storage is small, and nobody reads more. */
const MOST_KEPT = 200;

/**
 * @param {string} bomId
 * @param {Fault[]} [warnings]
 */
export function keepWarnings(bomId, warnings = []) {
  if (warnings.length > 0) {
    const kept = { total: warnings.length, items: warnings.slice(0, MOST_KEPT) };
    sessionStorage.setItem(key(bomId), JSON.stringify(kept));
  }
}

/**
 * How many there are, and at most 200 of them; null where there are none.
 *
 * @param {string} bomId
 * @returns {{ total: number, items: Fault[] } | null}
 */
export function warningsOf(bomId) {
  return JSON.parse(sessionStorage.getItem(key(bomId)) ?? 'null');
}

/** @param {string} bomId */
export function forgetWarnings(bomId) {
  sessionStorage.removeItem(key(bomId));
}

/** @param {string} bomId */
function key(bomId) {
  return `bomstream.warnings.${bomId}`;
}
